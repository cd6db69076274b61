import { amount, statement } from '../meeting/figure-text.ts'
import type { Figure } from '../meeting/figures.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { donePercent, planPercent } from '../meeting/reckoning.ts'
import { citationsIn } from '../meeting/sentence.ts'
import { upperFirst } from '../text/case.ts'
import { formatNumber } from '../text/number-format.ts'
import { oncePer } from '../text/once-per.ts'
import { formatPercent } from '../text/percent.ts'
import { startsWithVerb } from '../text/verbs.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { capital, furthermore, inside, markdown, sentencesOf } from './phrase.ts'
import { topicOf } from './running.ts'
import { tableRows } from './tables.ts'
import { stringsIn, texts } from './values.ts'

/**
 * `{{statements ids}}`: figures as sentences, those that a sentence of the achievements cites left out (`all=true` keeps all but those in the
 * sentences of `but`), and with `table=true` those that `figureTable` shows. `lead="Kết quả"` opens a sentence that begins with what was done,
 * `title` the first one with its matter.
 */
export const statementsHelper: Helper = {
  name: 'statements',
  about: 'Các số liệu thành câu; số liệu đã dẫn trong lời văn thì không nhắc lại.',
  run: ({ values: [ids], options, context }) => {
    const figures = known(texts(ids), context, options.all === true).filter(
      (figure) => !said(options.but, figure, context),
    )
    const tabled = options.table === true ? tableOf(figures) : []
    const clauses = figures
      .filter((figure) => !tabled.includes(figure))
      .map((figure) => inside(escapeText(statement(figure)), context))
    const topic = typeof options.title === 'string' && clauses[0] ? topicOf(options.title, clauses[0], context) : ''
    const sentences = sentencesOf(clauses).map((group, index) =>
      index === 0 && topic !== '' ? `${capital(topic)}, ${group.join('; ')}.` : led(group, index, options.lead),
    )
    return markdown(sentences.join(' '))
  },
}

/** What a citation, which gives the number alone, leaves unsaid. */
function hasParts({ breakdown, of_which }: Figure): boolean {
  return breakdown.length + of_which.length > 0
}

/** Whether one of these sentences cites the figure and so says all of it. */
function said(sentences: unknown, figure: Figure, { meeting }: FillContext): boolean {
  const cites = texts(sentences).some((text) =>
    citationsIn(text).some((cited) => meeting.figures[cited.figure] === figure),
  )
  return cites && !hasParts(figure)
}

/** A sentence that only says what was done, without by whom, follows a lead where running text wants one. */
function led(group: readonly string[], index: number, lead: unknown): string {
  const text = group.join('; ')
  if (typeof lead !== 'string' || !startsWithVerb(text)) return `${capital(text)}.`
  return `${index === 0 ? lead : furthermore(index)}, ${text}.`
}

/** `{{#if (loose)}}`: ids of the figures that no section, speech or sentence names. */
export const looseHelper: Helper = {
  name: 'loose',
  about: 'Mã những số liệu chưa được mục, bài phát biểu hay câu nào dùng.',
  run: ({ context: { meeting } }) => {
    const used = listedIn(meeting)
    const untold = (id: string, figure: Figure) =>
      !citedIn(meeting).has(id) || (achievedIn(meeting).has(id) && hasParts(figure))
    return Object.entries(meeting.figures).flatMap(([id, figure]) => (!used.has(id) && untold(id, figure) ? [id] : []))
  },
}

/** `{{statements (results) all=true}}`: ids of the figures that say what was achieved; not those that only a task, a proposal or a decision speaks of. */
export const resultsHelper: Helper = {
  name: 'results',
  about: 'Mã những số liệu về kết quả; không gồm số liệu chỉ có trong nhiệm vụ, kiến nghị, quyết định.',
  run: ({ context: { meeting } }) => {
    const reports = meeting.speeches.filter(({ kind }) => kind === 'báo cáo')
    const told = new Set([...listedIn(meeting), ...achievedIn(meeting), ...citedInside(reports)])
    return Object.keys(meeting.figures).filter((id) => told.has(id) || !citedIn(meeting).has(id))
  },
}

/** Ids of the figures that a section or a speech lists. */
function listedIn({ achievements, speeches }: Meeting): ReadonlySet<string> {
  return new Set([...(achievements?.sections ?? []), ...speeches].flatMap(({ figures }) => figures))
}

/** `{{figureTable ids}}`: three or more k/n figures as a table; nothing when there are fewer. */
export const figureTableHelper: Helper = {
  name: 'figureTable',
  about: 'Bảng chỉ tiêu khi có từ ba số liệu dạng đã làm/tổng số trở lên.',
  run: ({ values: [ids], context }) => {
    const rows = tableOf(known(texts(ids), context))
    return markdown(rows.length === 0 ? '' : `\n\nKết quả thực hiện các chỉ tiêu như sau:\n\n${table(rows)}\n\n`)
  },
}

/** The k/n figures among these when they are enough for a table, and say nothing that a row has no room for. */
function tableOf(figures: readonly Figure[]): Figure[] {
  const rows = figures.filter((figure) => {
    const { done, of, plan, approx, compare } = figure
    return done && (of ?? plan) && !approx && compare.length === 0 && !hasParts(figure)
  })
  return rows.length < tableRows ? [] : rows
}

/** `{{statements (ids figures)}}`: the ids of a map. */
export const idsHelper: Helper = {
  name: 'ids',
  about: 'Các mã của một bảng tra.',
  run: ({ values: [map] }) => (typeof map === 'object' && map !== null ? Object.keys(map) : []),
}

/** `{{progress ids}}`: k/n figures as bars, those that sentences cite too: bars are looked at beside the words. */
export const progressHelper: Helper = {
  name: 'progress',
  about: 'Biểu đồ thanh cho các số liệu dạng đã làm/tổng số.',
  run: ({ values: [ids], context }) => {
    const rows = known(texts(ids), context, true).flatMap((figure) => {
      const { done, of, plan } = figure
      const whole = of ?? plan
      if (!done || !whole || whole.value === 0) return []
      const share = Math.round((done.value / whole.value) * 1000) / 1000
      const shown = `${formatNumber(done)}/${formatNumber(whole)} (${formatPercent(donePercent(figure) ?? planPercent(figure))})`
      return [`| ${escapeText(upperFirst(figure.about ?? ''))} | ${share} | ${escapeText(shown)} |`]
    })
    if (rows.length === 0) return markdown('')
    return markdown(`\n\n::: chart\n\n| Chỉ tiêu | Tỷ lệ | Kết quả |\n|---|---|---|\n${rows.join('\n')}\n\n:::\n\n`)
  },
}

function table(figures: readonly Figure[]): string {
  const planned = figures.filter(({ plan }) => plan !== undefined).length
  const whole = planned === figures.length ? 'Kế hoạch' : planned === 0 ? 'Tổng số' : 'Tổng số (kế hoạch)'
  const head = ['TT', 'Chỉ tiêu', `Kết quả/${whole}`, 'Tỷ lệ']
  const rows = figures.map((figure, index) => [
    String(index + 1),
    upperFirst([figure.scope, figure.verb, figure.about].filter(Boolean).join(' ')),
    amount({ ...figure, show: 'fraction' }),
    formatPercent(donePercent(figure) ?? planPercent(figure)),
  ])
  return [
    `| ${head.join(' | ')} |`,
    '|:-:|---|:-:|:-:|',
    ...rows.map((cells) => `| ${cells.map(escapeText).join(' | ')} |`),
  ].join('\n')
}

function known(ids: readonly string[], { meeting }: FillContext, all = false): Figure[] {
  const cited = achievedIn(meeting)
  return ids.flatMap((id) => {
    const figure = meeting.figures[id]
    return figure && (all || !cited.has(id) || hasParts(figure)) ? [figure] : []
  })
}

/** Ids of the figures that sentences of the achievements cite. */
const achievedIn = oncePer(({ achievements }: Meeting): ReadonlySet<string> => citedInside(achievements))

/** Ids of the figures that any sentence cites. */
const citedIn = oncePer(({ office, ...said }: Meeting): ReadonlySet<string> => citedInside(said))

function citedInside(value: unknown): ReadonlySet<string> {
  return new Set(stringsIn(value).flatMap((text) => citationsIn(text).map(({ figure }) => figure)))
}
