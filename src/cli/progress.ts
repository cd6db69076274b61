import { cut, plain } from './plain.ts'
import type { Session } from './session.ts'

const BAR = 24

/** Tells how far a long work has come: a bar that is redrawn where someone looks, plain lines elsewhere. */
export interface Progress {
  step(done: number, total: number, what: string): void
  /** Takes the bar away, so that something else can be printed. */
  clear(): void
}

/** Progress nobody wants to see. */
export const silent: Progress = { step() {}, clear() {} }

export function progressOn({ terminal, colours }: Session): Progress {
  return terminal.redraws ? bar(terminal.columns, colours.cyan, terminal.err) : lines(terminal.err)
}

function bar(columns: number, paint: (text: string) => string, err: (text: string) => void): Progress {
  return {
    step(done, total, what) {
      const full = total === 0 ? BAR : Math.round((BAR * done) / total)
      const count = ` ${done}/${total} `
      const room = columns - BAR - count.length - 1
      err(`\r\x1b[2K${paint('█'.repeat(full))}${'░'.repeat(BAR - full)}${count}${cut(plain(what), room)}`)
    },
    clear: () => err('\r\x1b[2K'),
  }
}

/** One line a step while there are few, one each tenth of the way when there are many. */
function lines(err: (text: string) => void): Progress {
  return {
    step(done, total, what) {
      const tenth = (n: number) => Math.floor((10 * n) / total)
      if (total <= 10 || tenth(done) !== tenth(done - 1)) err(`[${done}/${total}] ${plain(what)}\n`)
    },
    clear() {},
  }
}
