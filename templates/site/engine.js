// The search, the same in the browser and on the terminal. Plain functions over an index of words and pairs of words.

/** Terms per prefix that are looked up while a word is still being typed. */
const MOST_TERMS = 64

/** The text without marks, lower case, đ as d. */
export function fold(text) {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
}

/** The words of a text as they are searched: without marks and case, runs of letters and digits. `fold` takes the marks off. */
export function wordsOf(text, fold) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The name of the part of the index that holds a term: its first two characters as letters and digits of ASCII. */
export function shardOf(term) {
  return [...term.slice(0, 2)].map((c) => (/[a-z0-9]/.test(c) ? c : '_')).join('')
}

/** The parts of the index a query needs. A last word of one letter is too little to look up. */
export function shardsFor(query, fold) {
  const words = wordsOf(query, fold)
  const asked = words.filter((word, index) => word.length > 1 || index < words.length - 1)
  return [...new Set(asked.map(shardOf))].sort()
}

/** Postings as written: an impact A to I, then the step from the document before in base 36, left out where it is 1. */
export function encode(postings) {
  let last = -1
  let text = ''
  for (const [doc, impact] of postings) {
    const step = doc - last
    text += 'ABCDEFGHI'[Math.min(9, Math.max(1, impact)) - 1] + (step === 1 ? '' : step.toString(36))
    last = doc
  }
  return text
}

/** Calls `each(document, impact)` for the postings of a term. */
export function decode(text, each) {
  let doc = -1
  let at = 0
  while (at < text.length) {
    const impact = text.charCodeAt(at) - 64
    let step = 0
    at += 1
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code > 64 && code < 97) break
      step = step * 36 + (code > 96 ? code - 87 : code - 48)
    }
    doc += step || 1
    each(doc, impact)
  }
}

/**
 * The documents of a query, best first, as [document, score]. `parts` are the loaded parts of the index by name, each a map of
 * terms to postings; `count` is the number of documents; `admits(document)` leaves some out. Every word must be met; the last
 * one may be unfinished. Pairs of words that stand together weigh more than words apart.
 */
export function search(query, { parts, count, fold, admits = () => true }) {
  const words = wordsOf(query, fold)
  if (words.length === 0) return []
  const scores = new Float64Array(count)
  const met = new Uint8Array(count)
  let wanted = 0
  words.forEach((word, index) => {
    const isLast = index === words.length - 1
    if (isLast && word.length < 2 && words.length > 1) return
    const best = new Float64Array(count)
    for (const [term, weight] of termsFor(word, isLast, parts)) {
      const postings = postingsOf(term, parts)
      if (postings === undefined) continue
      const rarity = idf(postings, count) * weight
      decode(postings, (doc, impact) => {
        best[doc] = Math.max(best[doc], rarity * impact)
      })
    }
    if (wanted < 255) wanted += 1
    for (let doc = 0; doc < count; doc += 1)
      if (best[doc] > 0) {
        scores[doc] += best[doc]
        met[doc] += 1
      }
  })
  for (let index = 1; index < words.length; index += 1) addPair(words[index - 1], words[index], parts, count, scores)
  const found = []
  for (let doc = 0; doc < count; doc += 1)
    if (wanted > 0 && met[doc] === wanted && admits(doc)) found.push([doc, scores[doc]])
  return found.sort((a, b) => b[1] - a[1] || a[0] - b[0])
}

/** Own keys only: `constructor` is a word, too. */
function postingsOf(term, parts) {
  const part = parts[shardOf(term)]
  return part && Object.hasOwn(part, term) ? part[term] : undefined
}

function termsFor(word, isLast, parts) {
  const terms = [[word, 1]]
  if (!isLast || word.length < 2) return terms
  const longer = []
  for (const term of Object.keys(parts[shardOf(word)] ?? {}))
    if (term.length > word.length && term.startsWith(word) && !term.includes(' ')) longer.push(term)
  longer.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return [...terms, ...longer.slice(0, MOST_TERMS).map((term) => [term, 0.6])]
}

function addPair(first, second, parts, count, scores) {
  const pair = `${first} ${second}`
  const postings = postingsOf(pair, parts)
  if (postings === undefined) return
  const rarity = 2 * idf(postings, count)
  decode(postings, (doc, impact) => {
    scores[doc] += rarity * impact
  })
}

/** How much a term tells: the fewer documents have it, the more. */
function idf(postings, count) {
  let documents = 0
  for (let at = 0; at < postings.length; at += 1) {
    const code = postings.charCodeAt(at)
    if (code > 64 && code < 97) documents += 1
  }
  return Math.log(1 + (count - documents + 0.5) / (documents + 0.5))
}

/**
 * The line of a document that says most of the query, cut to `most` characters round the first hit, as [text, isHit] in turn;
 * empty where no line says any of it.
 */
export function snippetOf(lines, query, fold, most = 180) {
  const words = wordsOf(query, fold)
  let best = ''
  let bestScore = 0
  for (const line of lines) {
    const said = ` ${wordsOf(line, fold).join(' ')}`
    let score = said.includes(` ${words.join(' ')}`) ? 2 * words.length : 0
    for (const word of words) if (said.includes(` ${word}`)) score += 1
    if (score > bestScore) [best, bestScore] = [line, score]
  }
  return bestScore > 0 ? marked(best, words, fold, most) : []
}

/** A text as [text, isHit] in turn, hits being words that begin with a word of the query. */
export function marked(text, words, fold, most = Number.POSITIVE_INFINITY) {
  const pieces = []
  let last = 0
  let first = -1
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(match[0])
    if (!words.some((word) => folded.startsWith(word))) continue
    if (first < 0) first = match.index
    if (match.index > last) pieces.push([text.slice(last, match.index), false])
    pieces.push([match[0], true])
    last = match.index + match[0].length
  }
  pieces.push([text.slice(last), false])
  return text.length > most ? cut(pieces, Math.max(0, first - Math.floor(most / 3)), most) : pieces
}

function cut(pieces, from, most) {
  const shown = []
  let at = 0
  for (const [text, hit] of pieces) {
    const start = Math.max(0, from - at)
    const end = Math.min(text.length, from + most - at)
    if (start < end) shown.push([text.slice(start, end), hit])
    at += text.length
  }
  if (from > 0) shown.unshift(['…', false])
  if (from + most < at) shown.push(['…', false])
  return shown
}
