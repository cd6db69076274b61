import type { LanguageCheck, TextFinding } from './check.ts'

interface Open {
  readonly mark: string
  readonly at: number
}

const closerOf: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '(': ')', '[': ']', '"': '"' }
const openerOf: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '»': '«', ')': '(', ']': '[' }

/** Quotation marks and brackets without their mate, or with a mate of another kind (“Chi bộ bốn tốt"). */
export const quotePairs: LanguageCheck = function* (text) {
  const open: Open[] = []
  for (const { 0: mark, index } of text.matchAll(/[“”‘’«»()[\]"]/gu)) {
    if (isApostrophe(text, index) || isLabel(text, mark, index)) continue
    const last = open.at(-1)
    if (closes(mark, last) && !(last?.mark === '“' && opensInside(text, mark, index))) {
      open.pop()
      if (last && closerOf[last.mark] !== mark) yield mixed(last, mark, index)
    } else if (mark in closerOf) open.push({ mark, at: index })
    else yield lonely(mark, index)
  }
  for (const { mark, at } of open) yield lonely(mark, at)
}

/** A mark closes what is open when it is its mate, or when both are double quotation marks of different kinds. */
function closes(mark: string, last: Open | undefined): boolean {
  if (!last) return false
  if (closerOf[last.mark] === mark) return true
  return (last.mark === '“' && mark === '"') || (last.mark === '"' && mark === '”')
}

/** A straight mark inside “ … ” with its own mate before the ”: a quotation in a quotation. */
function opensInside(text: string, mark: string, at: number): boolean {
  const rest = text.slice(at + 1)
  const inside = rest.slice(0, Math.max(0, rest.search(/[“”]/u)))
  return mark === '"' && rest.charAt(inside.length) === '”' && inside.split('"').length % 2 === 0
}

/** Between two letters it is part of a name: K’Brôi. */
function isApostrophe(text: string, at: number): boolean {
  return /[‘’]/.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1))
}

/** "a)", "1)", "iv)": a point's label has no opening bracket. */
function isLabel(text: string, mark: string, at: number): boolean {
  return (
    mark === ')' && /(?:^|[\s;,.:])[\p{Ll}\d]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at)) && !openBefore(text, at)
  )
}

function openBefore(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1)
}

function mixed({ mark: first }: Open, mark: string, at: number): TextFinding {
  const suggestion = closerOf[first] ?? mark
  const message = {
    vi: `Mở bằng ${first} nhưng đóng bằng ${mark}; dùng cùng một cặp.`,
    en: `Opened by ${first} but closed by ${mark}; use one pair.`,
  }
  return { start: at, end: at + 1, rule: 'quote-pairs', message, suggestion }
}

function lonely(mark: string, at: number): TextFinding {
  const mate = closerOf[mark] ?? openerOf[mark] ?? mark
  const vi = mark in closerOf ? `Dấu ${mark} mở mà không có ${mate} đóng.` : `Dấu ${mark} đóng mà không có ${mate} mở.`
  const en = mark in closerOf ? `${mark} opens and no ${mate} closes.` : `${mark} closes and no ${mate} opens.`
  return { start: at, end: at + 1, rule: 'quote-pairs', message: { vi, en } }
}
