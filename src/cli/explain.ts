import { CommanderError } from 'commander'
import { errorCode } from '../build/disk.ts'
import { MachineFault, reason } from '../build/fault.ts'
import type { Sentence } from '../diagnostic.ts'
import { EXIT } from './exit.ts'
import { messages } from './messages.ts'
import { plain } from './plain.ts'
import { type Session, UsageFault } from './session.ts'

/** Says what ended a command and gives its exit code. */
export function explain(fault: unknown, session: Session): number {
  if (fault instanceof CommanderError) {
    const wrong = wrongCommandLine(fault)
    return wrong ? refuse(wrong, EXIT.usage, session) : EXIT.done
  }
  if (fault instanceof UsageFault) return refuse(fault.sentence, EXIT.usage, session)
  if (fault instanceof MachineFault) return refuse(fault.sentence, EXIT.fault, session)
  if (errorCode(fault)?.startsWith('E')) return refuse(systemFault(fault), EXIT.fault, session)
  return refuseAsOurs(fault, session)
}

function refuse(sentence: Sentence, code: number, { terminal, colours, say }: Session): number {
  terminal.err(`${colours.red('hoinghi:')} ${plain(say(sentence))}\n`)
  return code
}

function systemFault(fault: unknown): Sentence {
  const path = fault instanceof Error && 'path' in fault ? `${String(fault.path)}: ` : ''
  const { vi, en } = reason(fault)
  return { vi: `${path}${vi}.`, en: `${path}${en}.` }
}

function refuseAsOurs(fault: unknown, session: Session): number {
  const said = fault instanceof Error ? fault.message : String(fault)
  refuse(messages.toolFault('', said), EXIT.fault, session)
  if (fault instanceof Error) session.terminal.err(`${stackOf(fault)}\n`)
  session.terminal.err(`${session.say(messages.pleaseReport)}\n`)
  return EXIT.fault
}

/** Where it happened, for whoever mends it; each cause below the fault it led to. */
function stackOf(fault: Error): string {
  const frames = (fault.stack ?? '').split('\n').slice(1, 6).map(plain)
  const cause = fault.cause instanceof Error ? [`  ${plain(fault.cause.message)}`, stackOf(fault.cause)] : []
  return [...frames, ...cause].join('\n')
}

/** What commander says of a wrong command line, in our words; nothing when it was asked for help or the version. */
export function wrongCommandLine(fault: CommanderError): Sentence | undefined {
  if (fault.exitCode === 0 || fault.code === 'commander.help') return undefined
  const [, named = ''] = /'([^']*)'/u.exec(fault.message) ?? []
  const [, near] = /\(Did you mean (?:one of )?([^,?]+).*\?\)/u.exec(fault.message) ?? []
  const option = named.split(/[ ,]/u)[0] ?? named
  switch (fault.code) {
    case 'commander.unknownOption':
      return messages.unknownOption(named, near)
    case 'commander.optionMissingArgument':
      return messages.optionNeedsValue(option)
    case 'commander.missingArgument':
      return messages.missingArgument(named)
    case 'commander.excessArguments':
      return messages.tooManyArguments
    case 'commander.unknownCommand':
      return messages.unknownCommand(named, near)
    default:
      return messages.wrongCommand(fault.message.replace(/^error: /u, ''))
  }
}
