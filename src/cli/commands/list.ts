import { join, resolve } from 'node:path'
import { type Filter, type Listed, listed, openLedger, type State } from '../../archive/list.ts'
import { readHeld } from '../../archive/meetings.ts'
import { readMaterials } from '../../build/materials.ts'
import { isoDate, shortDate } from '../../text/date-format.ts'
import { archiveMessages } from '../archive-messages.ts'
import { type CliCommand, namesBeside } from '../command.ts'
import { messages } from '../messages.ts'
import { cut, plain } from '../plain.ts'
import { calledFor } from '../project.ts'
import { type Session, UsageFault } from '../session.ts'
import { table } from '../table.ts'

interface Options {
  readonly out?: string
  readonly year?: string
  readonly body?: string
  readonly person?: string
  readonly state?: string
  readonly json?: true
}

/** `hoinghi list`: meetings with date, place, documents and how far they are. */
export const listCommand: CliCommand = {
  name: 'list',
  define(command, session) {
    const { say } = session
    command
      .description(say(archiveMessages.aboutList))
      .argument('[file|folder...]', say(messages.argumentInputs))
      .option('-o, --out <folder>', say(messages.optionOut))
      .option('--year <year>', say(archiveMessages.optionYear))
      .option('--body <words>', say(archiveMessages.optionBody))
      .option('--person <words>', say(archiveMessages.optionPerson))
      .option('--state <state>', say(archiveMessages.optionState))
      .option('--json', say(messages.optionJson))
      .action((inputs: string[], options: Options) => runList(inputs, options, namesBeside(command), session))
  },
}

async function runList(
  inputs: readonly string[],
  options: Options,
  words: readonly string[],
  session: Session,
): Promise<void> {
  const { terminal, say } = session
  const { project, meetings } = await calledFor(inputs, session, words)
  const filter = filterOf(options)
  const materials = await readMaterials(project)
  const out = options.out === undefined ? join(project.root, 'out') : resolve(terminal.folder, options.out)
  const ledger = openLedger(out)
  const lines: Listed[] = []
  for await (const held of readHeld(meetings, materials)) {
    const line = await listed(held, ledger, filter)
    if (line) lines.push(line)
  }
  lines.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  if (options.json) {
    const said = lines.map((line) => ({ ...line, ...(line.date && { date: isoDate(line.date) }) }))
    terminal.out(`${JSON.stringify({ format: 1, command: 'list', meetings: said }, null, 2)}\n`)
    return
  }
  terminal.out(`${printed(lines, session)}${say(archiveMessages.counted(lines.length))}\n`)
}

function filterOf({ year, body, person, state }: Options): Filter {
  const known = Object.keys(archiveMessages.states)
  if (state !== undefined && !known.includes(state))
    throw new UsageFault(messages.unknownChoice(archiveMessages.choiceState, state, known))
  // Just found among the states.
  const wanted = state as State | undefined
  return { ...(year && { year }), ...(body && { body }), ...(person && { person }), ...(wanted && { state: wanted }) }
}

/** Those that say no day come last in their year. */
function sortKey({ year, date, name }: Listed): string {
  return [year, date ? isoDate(date) : '~', name].join(' ')
}

function printed(lines: readonly Listed[], { say, colours, terminal }: Session): string {
  if (lines.length === 0) return ''
  const { columns, states } = archiveMessages
  const header = [columns.date, columns.meeting, columns.place, columns.documents, columns.state].map(say)
  const room = Math.max(24, Math.floor((terminal.columns - 40) / 2))
  const rows = lines.map(({ date, title, place, documents, state }) => [
    date ? shortDate(date) : '–',
    cut(plain(title), room),
    cut(plain(place ?? '–'), room),
    String(documents.length),
    say(states[state]),
  ])
  return `${table(header, rows, colours.bold)}\n`
}
