import type { Inline } from '../../tree/nodes.ts'
import { escapeWords } from './escape.ts'

/** Words of one look; a `break` is a forced new line. */
interface Run {
  readonly words: string
  readonly strong: boolean
  readonly emphasis: boolean
}

/** How a row of words is set. */
export interface Setting {
  /** Markdown of a forced new line. */
  readonly newLine: string
  readonly inTable?: boolean
  /** The words stand after something else on their line: `# `, `| `. */
  readonly inLine?: boolean
  /** The whole row is set so, whatever its own emphasis. */
  readonly strong?: boolean
  readonly emphasis?: boolean
}

// Two blanks are a forced line break in every dialect, the back slash is not.
export const inParagraph: Setting = { newLine: '  \n' }
export const inCaption: Setting = { newLine: ' ', emphasis: true }
export const inHeading: Setting = { newLine: ' ', inLine: true }
export const inCell: Setting = { newLine: ' ', inLine: true, inTable: true }

/** A row of inlines as Markdown. Emphasis that no reader would take for emphasis where it stands is left out, never its words. */
export function markdownOf(inlines: readonly Inline[], setting: Setting): string {
  const { strong = false, emphasis = false } = setting
  return splitLines(runsOf(inlines, { strong, emphasis }))
    .map((line) => lineOf(joined(line), setting))
    .filter((line) => line !== '')
    .join(setting.newLine)
}

type Look = Omit<Run, 'words'>

function runsOf(inlines: readonly Inline[], look: Look): (Run | 'break')[] {
  return inlines.flatMap((inline) => runOf(inline, look))
}

function runOf(inline: Inline, look: Look): (Run | 'break')[] {
  switch (inline.type) {
    case 'text':
      return [{ ...look, words: inline.value }]
    case 'break':
      return ['break']
    case 'strong':
      return runsOf(inline.children, { ...look, strong: true })
    case 'emphasis':
      return runsOf(inline.children, { ...look, emphasis: true })
    case 'mention':
      return runsOf(inline.children, look)
  }
}

function splitLines(runs: readonly (Run | 'break')[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    if (run === 'break') lines.push([])
    else lines.at(-1)?.push(run)
  }
  return lines
}

/** Neighbours of the same look as one run; blanks at the ends of a marked run stand outside its marks. */
function joined(runs: readonly Run[]): Run[] {
  return merged(merged(runs).flatMap(unblanked))
}

function merged(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs.filter(({ words }) => words !== '')) {
    const last = kept.at(-1)
    const same = last && last.strong === run.strong && last.emphasis === run.emphasis
    if (same) kept[kept.length - 1] = { ...last, words: last.words + run.words }
    else kept.push(run)
  }
  return kept
}

function unblanked(run: Run): Run[] {
  if (!run.strong && !run.emphasis) return [run]
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.words) ?? []
  return [plain(before), { ...run, words }, plain(after)]
}

function plain(words: string): Run {
  return { words, strong: false, emphasis: false }
}

function lineOf(runs: readonly Run[], { inTable = false, inLine = false }: Setting): string {
  let line = ''
  runs.forEach((run, index) => {
    const mark = markOf(run)
    const before = runs[index - 1]?.words.at(-1) ?? ''
    const after = runs[index + 1]?.words.at(0) ?? ''
    const touches = before !== '' && !isBlank(before) && line.endsWith('*')
    const marked = mark !== '' && !touches && flanks(before, run.words, after)
    const words = index === 0 ? run.words.replace(/^\s+/, '') : run.words
    const escaped = escapeWords(words, { lineStart: line === '' && !inLine && !marked, inTable })
    line += marked ? mark + escaped + mark : escaped
  })
  const trimmed = line.replace(/[ \t]+$/, '')
  // A row of # at the end of a heading would be taken for its closing.
  return inLine && !inTable
    ? trimmed.replace(/(^|\s)(#+)$/, (_, blank, marks: string) => `${blank}\\${marks}`)
    : trimmed
}

function markOf({ strong, emphasis }: Run): string {
  return `${strong ? '**' : ''}${emphasis ? '*' : ''}`
}

/** Whether stars at both ends of `words` open and close emphasis between these neighbours (CommonMark, 6.2). */
function flanks(before: string, words: string, after: string): boolean {
  const [first = '', last = ''] = [words.at(0), words.at(-1)]
  if (isBlank(first) || isBlank(last)) return false
  return (!isMark(first) || isFree(before)) && (!isMark(last) || isFree(after))
}

function isFree(neighbour: string): boolean {
  return isBlank(neighbour) || /[\p{P}]/u.test(neighbour)
}

function isBlank(character: string): boolean {
  return /^\s*$/u.test(character)
}

function isMark(character: string): boolean {
  return /[\p{P}\p{S}\ud800-\udfff]/u.test(character)
}
