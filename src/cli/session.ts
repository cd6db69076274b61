import pc from 'picocolors'
import type { Lang, Sentence } from '../diagnostic.ts'
import { EXIT } from './exit.ts'
import type { Terminal } from './terminal.ts'

type Colours = ReturnType<typeof pc.createColors>

/** One call of the command: where it speaks, in which language and colours, and how it ends. */
export interface Session {
  readonly terminal: Terminal
  readonly lang: Lang
  readonly colours: Colours
  /** A sentence in the language of the session. */
  say(sentence: Sentence): string
  /** Exit code; the worst of what was set. */
  exit: number
}

export function openSession(terminal: Terminal, lang: Lang): Session {
  return {
    terminal,
    lang,
    colours: pc.createColors(terminal.colour),
    say: (sentence) => sentence[lang],
    exit: EXIT.done,
  }
}

/** The command was wrong: a file that is not there, a kind that does not exist. */
export class UsageFault extends Error {
  readonly sentence: Sentence

  constructor(sentence: Sentence) {
    super(sentence.en)
    this.name = 'UsageFault'
    this.sentence = sentence
  }
}
