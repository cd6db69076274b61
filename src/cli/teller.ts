import type { MeetingResult } from '../build/outcome.ts'
import { type Diagnostic, inOrder } from '../diagnostic.ts'
import { describe } from './frame.ts'
import { diagnosticJson, documentsJson } from './json.ts'
import { lineReader } from './lines.ts'
import { messages } from './messages.ts'
import { plain } from './plain.ts'
import { progressOn, silent } from './progress.ts'
import { openReport } from './report.ts'
import type { Session } from './session.ts'

/** Tells how a build goes, one meeting at a time, so that no run is too large to be told. */
export interface Teller {
  /** `shared`: what is wrong with the office file and the templates. */
  start(shared: readonly Diagnostic[]): void
  tell(result: MeetingResult, done: number): void
  /** Also called when a fault ended the build: what was done is told, and no JSON is left open. */
  end(): void
}

/** For people: what is wrong as it is met, then one table. Quiet: errors only. */
export function humanTeller(root: string, total: number, quiet: boolean | undefined, session: Session): Teller {
  const { terminal } = session
  const progress = quiet || total === 0 ? silent : progressOn(session)
  const report = openReport(session)
  const lineOf = lineReader(root)
  const complain = (diagnostics: readonly Diagnostic[]) => {
    const told = diagnostics.filter(({ severity }) => severity === 'error' || (severity === 'warning' && !quiet))
    if (told.length > 0) progress.clear()
    for (const diagnostic of inOrder(told)) terminal.err(`${describe(diagnostic, session, lineOf)}\n`)
  }
  return {
    start: complain,
    tell(result, done) {
      complain(result.diagnostics)
      for (const words of faultsOf(result, session)) terminal.err(`${words}\n`)
      report.add(result)
      progress.step(done, total, result.file)
    },
    end() {
      progress.clear()
      if (quiet) return
      terminal.out(
        total === 0 && report.counts().orphaned === 0
          ? `${session.say(messages.nothingToDo(plain(root)))}\n`
          : report.text(),
      )
    },
  }
}

/** Faults of the program, with the meeting and the kind they were met in and where in the code. */
function faultsOf({ file, files, failure }: MeetingResult, { say, colours }: Session): string[] {
  const faults = files.flatMap((one) =>
    one.state === 'failed' ? [{ ...one, where: `${file} (${one.kind}.${one.format})` }] : [],
  )
  return [...faults, ...(failure ? [{ ...failure, where: file }] : [])].map(({ blame, message, stack, where }) => {
    if (blame === 'machine') return `${colours.red('hoinghi:')} ${plain(say(message))}`
    const trace = (stack ?? '').split('\n').slice(1, 6).map(plain).join('\n')
    return `${colours.red('hoinghi:')} ${plain(say(messages.toolFault(where, say(message))))}\n${trace}\n${say(messages.pleaseReport)}`
  })
}

/** For programs: one JSON object, written as the build goes. */
export function jsonTeller(session: Session): Teller {
  const { terminal, lang } = session
  const diagnostics: Diagnostic[] = []
  let separator = ''
  return {
    start(shared) {
      diagnostics.push(...shared)
      terminal.out('{"format":1,"command":"build","documents":[\n')
    },
    tell(result) {
      diagnostics.push(...result.diagnostics)
      for (const document of documentsJson(result, lang)) {
        terminal.out(`${separator}${JSON.stringify(document)}`)
        separator = ',\n'
      }
    },
    end() {
      const said = inOrder(diagnostics).map((diagnostic) => JSON.stringify(diagnosticJson(diagnostic, lang)))
      terminal.out(`\n],"diagnostics":[\n${said.join(',\n')}\n],"exit":${session.exit}}\n`)
    },
  }
}
