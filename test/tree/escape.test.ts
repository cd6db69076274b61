import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText, parse, parseLine } from '../../src/tree/markdown.ts'
import type { Block } from '../../src/tree/nodes.ts'
import { plainText, wordsOf } from '../../src/tree/text.ts'
import { allowed, folded, naughty } from './naughty.ts'

/** The shape of blocks without their words. */
function shape(blocks: readonly Block[]): string {
  return JSON.stringify(blocks, (key, value) => (key === 'value' ? '' : value))
}

/** Every place a template may put a value; `{}` is the value. */
const places: Record<string, string> = {
  paragraph: '{}',
  'middle of a sentence': 'Đại hội {} đã họp.',
  'beside letters': 'trước{}sau',
  heading: '# {}\n\nx',
  'list item': '- {}\n- y',
  'ordered item': '1. {}\n2. y',
  'nested item': '- x\n  - {}',
  strong: '**{}**',
  'strong beside letters': 'trước**{}**sau',
  emphasis: '*{}*',
  'strong emphasis': '***{}***',
  'table cell': '| a | b |\n|---|---|\n| {} | y |',
  'tight table cell': '|a|b|\n|-|-|\n|{}|{}|',
  'header cell': '|{}|b|\n|-|-|\n|x|y|',
  'style block': '::: lead\n{}\n:::',
  appendix: '::: appendix\n# {}\n\n{}\n:::',
  quotation: '> {}',
  'before a colon': '**{}**: x',
  'after a break': 'x\\\n{}',
  'with a mention': '[@an] {}[@an full]',
}

function fill(place: string, value: string): string {
  return place.replaceAll('{}', () => escapeText(value).trim())
}

function expectIdentity(place: string, value: string): void {
  const said = (text: string) =>
    folded(wordsOf({ type: 'root', children: parse(fill(place, text), { trusted: true }) } as never).join(' '))
  const simple = parse(fill(place, 'abc'), { trusted: true })
  expect(shape(parse(fill(place, value), { trusted: true }))).toBe(shape(simple))
  expect(said(value)).toBe(folded(said('abc').replaceAll('abc', () => folded(value))))
}

describe.each(Object.entries(places))('a value in %s reads back as itself', (_, place) => {
  test('naughty strings', () => {
    for (const value of naughty) if (folded(value) !== '') expectIdentity(place, value)
  })

  test('any text', () => {
    const mark = fc.constantFrom(...'*_|\\`#-+:[]()<>!&~=.1 “”a\n')
    const texts = fc.oneof(fc.string({ unit: mark, maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
    const values = texts.filter((value) => allowed(value) && folded(value) !== '')
    fc.assert(
      fc.property(values, (value) => expectIdentity(place, value)),
      { seed: 20240713, numRuns: 300 },
    )
  })
})

test('an escaped value is one line', () => {
  expect(escapeText('một\r\nhai\u2028ba')).toBe('một hai ba')
})

test('every ASCII punctuation mark is escaped', () => {
  const marks = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter((c) =>
    /[^a-z0-9]/i.test(c),
  )
  expect(marks).toHaveLength(32)
  expect(escapeText(marks.join(''))).toBe(marks.map((mark) => `\\${mark}`).join(''))
})

test('a line of words keeps every value', () => {
  for (const value of naughty.filter((text) => folded(text) !== '')) {
    expect(folded(plainText(parseLine(`Về **${escapeText(value).trim()}**`)))).toBe(`Về ${folded(value)}`)
  }
})
