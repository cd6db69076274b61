import { join, resolve } from 'node:path'
import { loadEngine } from '../../archive/search/engine.ts'
import { type Found, findIn } from '../../archive/search/find.ts'
import { openLibrary } from '../../archive/search/library.ts'
import { readMaterials } from '../../build/materials.ts'
import { findProject, listMeetings } from '../../load/project.ts'
import { archiveMessages } from '../archive-messages.ts'
import type { CliCommand } from '../command.ts'
import { messages } from '../messages.ts'
import { plain } from '../plain.ts'
import { type Session, UsageFault } from '../session.ts'

/** How many are told unless more are asked for. */
const MOST = 10

interface Options {
  readonly out?: string
  readonly year?: string
  readonly type?: string
  readonly most?: string
  readonly json?: true
}

/** `hoinghi find`: the search of the site, on the terminal. */
export const findCommand: CliCommand = {
  name: 'find',
  define(command, session) {
    const { say } = session
    command
      .description(say(archiveMessages.aboutFind))
      .argument('<words...>', say(archiveMessages.argumentWords))
      .option('-o, --out <folder>', say(messages.optionOut))
      .option('--year <year>', say(archiveMessages.optionYear))
      .option('--type <type>', say(archiveMessages.optionType))
      .option('-n, --most <number>', say(archiveMessages.optionMost))
      .option('--json', say(messages.optionJson))
      .action((words: string[], options: Options) => runFind(words.join(' '), options, session))
  },
}

async function runFind(words: string, options: Options, session: Session): Promise<void> {
  const { terminal, say } = session
  const project = await findProject(terminal.folder)
  const out = options.out === undefined ? join(project.root, 'out') : resolve(terminal.folder, options.out)
  const most = options.most === undefined ? MOST : Number(options.most)
  if (!Number.isInteger(most) || most < 1) throw new UsageFault(archiveMessages.notANumber(plain(options.most ?? '')))
  const { year, type } = options
  const engine = await loadEngine()
  const refs = project.found ? (await listMeetings(project)).meetings : []
  const library = await openLibrary(out, refs, () => readMaterials(project), engine)
  if (!library) throw new UsageFault(archiveMessages.nothingToSearch(plain(project.data), plain(out)))
  const answer = await findIn(library, { words, most, ...(year && { year }), ...(type && { type }) }, engine)
  if (options.json) {
    const found = answer.found.map((one) => ({ ...one, snippet: one.snippet.map(([text]) => text).join('') }))
    terminal.out(`${JSON.stringify({ format: 1, command: 'find', words, total: answer.total, found }, null, 2)}\n`)
    return
  }
  for (const one of answer.found) terminal.out(`${described(one, session)}\n`)
  terminal.out(`${say(archiveMessages.foundCount(answer.total, answer.found.length))}\n`)
}

function described({ title, date, place, type, documents, snippet }: Found, { colours }: Session): string {
  const facts = [date.split('-').reverse().join('/'), type, place].filter(Boolean).join(' · ')
  const said = snippet.map(([text, hit]) => (hit ? colours.yellow(plain(text)) : plain(text))).join('')
  const rows = [colours.bold(plain(title)), `  ${colours.dim(plain(facts))}`]
  if (said !== '') rows.push(`  ${said}`)
  if (documents[0] !== undefined)
    rows.push(`  ${colours.cyan(plain(documents.find((path) => path.endsWith('.pdf')) ?? documents[0]))}`)
  return `${rows.join('\n')}\n`
}
