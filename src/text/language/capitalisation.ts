import { lowerFirst, upperFirst } from '../case.ts'
import { remembered } from '../remembered.ts'
import { type CapitalRow, capitalRows } from './capital-rows.ts'
import type { LanguageCheck, TextFinding } from './check.ts'
import { literalsOf } from './literals.ts'
import { machineStretches, nameStretches, quotedStretches, touching } from './protected.ts'

/** Capitals otherwise than NĐ 30, Phụ lục II and Party usage have them; names of the meeting and lines in capitals are left alone. */
export const capitalisation: LanguageCheck = function* (text, { names }) {
  const isKept = touching(() => [...machineStretches(text), ...nameStretches(text, names)])
  const isQuoted = touching(() => quotedStretches(text))
  let reported = 0
  for (const finding of otherwise(text)) {
    if (finding.start < reported || isKept(finding.start, finding.end)) continue
    reported = finding.end
    yield isQuoted(finding.start, finding.end) ? { ...finding, protected: true } : finding
  }
}

/** Every place where capitals stand otherwise, names and quotations too, in order. */
const otherwise = remembered((text: string): readonly TextFinding[] => {
  const rows = rowsFor(text).flatMap((row) => [...rowFindings(text, row)])
  return [...rows, ...sentenceStarts(text), ...afterSemicolons(text)].sort((a, b) => a.start - b.start || b.end - a.end)
})

const asked = capitalRows.map((row) => {
  const anyCase = row.shape.ignoreCase
  const literals = literalsOf(row.shape.source)
  return { row, anyCase, literals: anyCase ? literals.map((literal) => literal.toLowerCase()) : literals }
})

/** The rows that may say something of a text: of seventy, one or two. */
function rowsFor(text: string): CapitalRow[] {
  const small = text.toLowerCase()
  const has = (literals: readonly string[], words: string) => literals.some((literal) => words.includes(literal))
  return asked.flatMap(({ row, anyCase, literals }) => (has(literals, anyCase ? small : text) ? [row] : []))
}

function* rowFindings(text: string, { because, shape, right }: CapitalRow): Iterable<TextFinding> {
  for (const match of text.matchAll(shape)) {
    if (/\p{L}/u.test(text.charAt(match.index - 1))) continue
    const suggestion = typeof right === 'string' ? right : right(match)
    if (suggestion !== undefined && suggestion !== match[0]) yield finding(match.index, match[0], suggestion, because)
  }
}

/** A sentence that begins small after another has ended (PL II, I). The text's own first letter is the template's affair. */
function* sentenceStarts(text: string): Iterable<TextFinding> {
  if (!/[.?!]./su.test(text)) return
  for (const { 1: before = '', 2: word = '', index } of text.matchAll(starts)) {
    if (/^(?:tr|gs|ts|ths|tp|đ\/c|v\.v|st|nxb)\./iu.test(before)) continue
    yield finding(index + before.length, word, upperFirst(word), 'chữ đầu câu viết hoa (PL II, I)')
  }
}

const starts = /(\p{Ll}{2,}[.?!][”’"»)]*[ \u00a0]+[“"(]?)(\p{Ll}\p{L}*)/gu

/** An ordinary word with a capital after a semicolon goes on in the same sentence. */
function* afterSemicolons(text: string): Iterable<TextFinding> {
  for (const { 0: mark, index } of text.matchAll(/;[ \u00a0]+(?=\p{Lu})/gu)) {
    const at = index + mark.length
    const rest = text.slice(at, at + 40)
    const [word = ''] = /\p{L}+/u.exec(rest) ?? []
    const lowered = lowerFirst(rest)
    if (lowered !== rest) yield finding(at, word, lowered.slice(0, word.length), 'sau dấu chấm phẩy viết thường')
  }
}

function finding(start: number, wrong: string, suggestion: string, because: string): TextFinding {
  const message = {
    vi: `“${wrong}” nên viết “${suggestion}”: ${because}.`,
    en: `“${wrong}” is written “${suggestion}” (NĐ 30, Phụ lục II; Party usage).`,
  }
  return { start, end: start + wrong.length, rule: 'capitalisation', message, suggestion }
}
