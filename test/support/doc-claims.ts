import { posix } from 'node:path'

/** A fenced block: the words after the fence ("sh run") and what stands in it. */
export interface Fence {
  readonly info: readonly string[]
  readonly text: string
}

/** Every fenced block of a Markdown text, in order. */
export function fences(markdown: string): Fence[] {
  const found = markdown.matchAll(/^```(.*)\n([\s\S]*?)^```/gmu)
  return [...found].map(([, info = '', text = '']) => ({ info: info.trim().split(/\s+/u), text }))
}

/** Folders of the checkout whose files documents speak of; what a project or a build makes is elsewhere. */
const OURS = /^(?:src|test|docs|templates|bench|\.ci)\//u

/** Paths a document says are there, from the top of the checkout: targets of links, and words in back-ticks. */
export function pathsNamed(file: string, markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gmu, '')
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target.replace(/#.*$/u, ''))
  const local = links.filter((target) => target !== '' && !/^[a-z]+:/u.test(target))
  const ticked = [...prose.matchAll(/`([^`\s]+)`/gu)].map(([, word = '']) => word).filter((word) => OURS.test(word))
  const whole = ticked.filter((word) => !/[<>*…{}]/u.test(word))
  return [...new Set([...local.map((target) => posix.join(posix.dirname(file), target)), ...whole])]
}

/** Words of every `hoinghi …` a document tells people to type; what stands for something is filled, what may be left out is. */
export function commandsNamed(markdown: string): string[][] {
  const shells = fences(markdown).filter(({ info }) => info[0] === 'sh')
  const lines = shells.flatMap(({ text }) => text.split('\n'))
  const inline = [...markdown.replace(/^```[\s\S]*?^```/gmu, '').matchAll(/`(hoinghi(?: [^`]*)?)`/gu)].map(
    ([, line = '']) => line,
  )
  return [...lines, ...inline].flatMap((line) => commandsOf(line))
}

function commandsOf(line: string): string[][] {
  const commands = line.split(/&&|;/u).map(shellWords)
  return commands.flatMap((words) => {
    const [first, ...rest] = words[0] === 'npx' || words[0] === '$' ? words.slice(1) : words
    return first === 'hoinghi' ? [rest] : []
  })
}

/** A command line as words: quotes taken off, comments, "[…]" and "…" left out, "<name>" filled. */
export function shellWords(line: string): string[] {
  const typed = line
    .replace(/(?:^|\s)#.*$/u, '')
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/…/gu, '')
  const words = typed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)
  return [...words].map(([, double, single, bare]) => (double ?? single ?? bare ?? '').replace(/^<.*>$/u, 'ten'))
}

/** Scripts of package.json a document tells people to run. */
export function scriptsNamed(markdown: string): string[] {
  const runs = [...markdown.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(test|start)\b)/gu)]
  return [...new Set(runs.map(([, run, short]) => run ?? short ?? ''))]
}
