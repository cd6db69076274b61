import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'

/** All a command may touch of the world it was called from: a test gives its own. */
export interface Terminal {
  /** The folder the command was called in, absolute. */
  readonly folder: string
  /** What was asked for. */
  out(text: string): void
  /** What is said meanwhile: progress, errors. */
  err(text: string): void
  readonly colour: boolean
  /** True when `err` can redraw its last line. */
  readonly redraws: boolean
  /** Asks whoever sits there and gives the answer as typed; absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>
  /** Width in characters. */
  readonly columns: number
  /** Aborted when the user wants the command to end (Ctrl-C). */
  readonly stop: AbortSignal
}

/** The streams and settings of a process. */
export interface Streams {
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stdin?: Readable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
}

/** The terminal of a running process. Colour as https://no-color.org asks, and only where someone looks. */
export function terminalOf(streams: Streams, stop: AbortSignal): Terminal {
  const { stdout, stderr, stdin, env } = streams
  const isSeen = Boolean(stderr.isTTY) && env.TERM !== 'dumb'
  return {
    folder: streams.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: !env.NO_COLOR && isSeen && (Boolean(stdout.isTTY) || Boolean(env.FORCE_COLOR)),
    redraws: isSeen && !env.CI,
    columns: stderr.columns ?? 100,
    stop,
    ...(isSeen && stdin?.isTTY && !env.CI ? { ask: askOn(stdin, stderr, stop) } : {}),
  }
}

function askOn(input: Readable, output: Writable, signal: AbortSignal): NonNullable<Terminal['ask']> {
  return async (question) => {
    const lines = createInterface({ input, output })
    try {
      return await lines.question(question, { signal })
    } catch {
      // Ctrl-C and the end of the input are no answer.
      return ''
    } finally {
      lines.close()
    }
  }
}
