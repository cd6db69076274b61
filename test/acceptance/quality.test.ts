import { describe, expect, test } from 'vitest'
import { blockFor } from '../../src/meeting/head.ts'
import { everyDocument } from '../support/every-document.ts'
import { countWords, emptyHeadings, numbersWithoutUnit, runningTexts, slipsIn } from '../support/prose.ts'

const documents = await everyDocument()
const articles = documents.filter(({ kind }) => kind.form === 'press')

/** What an article's own block gives in the author's words is as long as the author likes. */
const own = ({ meeting, kind }: (typeof documents)[number], key: string): boolean =>
  Reflect.get(blockFor(meeting, kind) ?? {}, key) !== undefined

/** A meeting that tries what marks may stand in names breaks every rule of marks on purpose. */
const hasNamesOfMarks = ({ meeting }: (typeof documents)[number]): boolean =>
  /\{\{|# một/u.test(JSON.stringify(meeting))

/** Of a meeting without time, place and organizer the name is all that can be said first. */
const isBare = ({ meeting: { meeting } }: (typeof documents)[number]): boolean =>
  meeting.organizers.length === 0 && meeting.place === undefined && meeting.sessions.length === 0

test('there are documents of every form to read', () => {
  expect(documents.length).toBeGreaterThan(35)
  expect(articles.length).toBeGreaterThan(10)
})

describe.each(documents)('$name', (made) => {
  const { root, meeting, kind } = made
  const texts = runningTexts(root)

  test('has no heading without content', () => expect(emptyHeadings(root)).toEqual([]))

  test('has no slip of marks, doubled words or small first letters', () => {
    if (hasNamesOfMarks(made)) return
    expect(texts.flatMap(({ text }) => slipsIn(text))).toEqual([])
  })

  test('says no number without its unit', () => {
    const figures = Object.values(meeting.figures)
    expect(texts.flatMap(({ text }) => figures.flatMap((figure) => numbersWithoutUnit(figure, text)))).toEqual([])
  })

  test('ends every paragraph with a mark', () => {
    const open = texts.filter(
      ({ style, text }) => !/^(?:byline|source|related)/u.test(style) && !/[.!?:;…]["”’)]*$/u.test(text),
    )
    expect(
      kind.form === 'press'
        ? open.filter(({ style }) => style !== 'listItem')
        : open.filter(fromTemplate(meeting.narrative)),
    ).toEqual([])
  })
})

/** Not of the meeting's own Markdown, which is printed as typed. */
function fromTemplate(narrative = ''): (part: { text: string }) => boolean {
  return ({ text }) => !narrative.includes(text.slice(0, 20))
}

describe.each(articles)('the article $name', (made) => {
  test('has a headline of 10 to 26 words without a full stop', () => {
    const { title } = made.root.meta
    expect(title).not.toMatch(/\.$/u)
    if (own(made, 'headline') || isBare(made)) return
    expect({ title, fits: countWords(title) >= 10 && countWords(title) <= 26 }).toEqual({ title, fits: true })
  })

  test('has paragraphs of 20 to 200 words', () => {
    const body = runningTexts(made.root).filter(
      ({ style }) => style === 'body' || (style === 'lead' && !own(made, 'sapo') && !isBare(made)),
    )
    // One paragraph alone says all there is.
    const lone = body.filter(({ style }) => style === 'body').length === 1
    const wrong = body.filter(({ text, style }) => {
      const words = countWords(text)
      return words > 200 || (words < 20 && !(lone && style === 'body'))
    })
    expect(wrong).toEqual([])
  })
})

describe('the tests of prose can fail', () => {
  test.each([
    'Đồng chí đồng chí A.',
    'Kết quả tốt.. Hết.',
    'Xong ,rồi .',
    'Hội nghị kết thúc. các đại biểu ra về.',
    'Ông A đề nghị đề nghị các xã thi đua.',
    'Tăng ( ) so với cùng kỳ.',
  ])('%s', (text) => expect(slipsIn(text)).not.toEqual([]))

  test('a number without its unit', () => {
    const thu = documents
      .flatMap(({ meeting }) => Object.values(meeting.figures))
      .find(({ value, unit }) => value && unit && value.value > 999)
    if (!thu?.value) throw new Error('no figure of four digits with a unit among the examples')
    const shown = thu.value.value.toLocaleString('de-DE')
    expect(numbersWithoutUnit(thu, `Thu được ${shown} trong năm.`)).toHaveLength(1)
  })
})
