import { Command, Help } from 'commander'
import { readTool } from '../build/tool.ts'
import type { Lang, Sentence } from '../diagnostic.ts'
import { commands, type RegisteredCommand } from './commands/index.ts'
import { messages } from './messages.ts'
import { type Session, UsageFault } from './session.ts'

const LANGS: readonly Lang[] = ['vi', 'en']

/**
 * The whole command line, speaking the session's language. Parsing it runs the command that was asked for. With `argv` only what it
 * may ask for is read from disk; the rest has name and description.
 */
export async function programFor(session: Session, argv?: readonly string[]): Promise<Command> {
  const { say } = session
  const program = dressed(new Command('hoinghi'), session)
    .description(say(messages.about))
    .version(readTool().version, '-V, --version', say(messages.optionVersion))
    .option('--lang <vi|en>', say(messages.optionLang), 'vi')
    .helpCommand(`help [${say(messages.argumentCommand)}]`, say(messages.aboutHelp))
  const asked = argv ? askedFor(argv) : commands
  for (const one of commands) {
    const { name, about, load } = one
    const command = dressed(new Command(name), session).description(say(about))
    command.option('--lang <vi|en>', say(messages.optionLang))
    if (asked.includes(one)) (await load()).define(command, session)
    program.addCommand(command, { isDefault: one === commands[0] })
  }
  return program
}

/** Every command some word of the line names; where none does, the one that is run then, or all for the help. */
function askedFor(argv: readonly string[]): readonly RegisteredCommand[] {
  const named = commands.filter(({ name }) => argv.includes(name))
  if (named.length > 0) return named
  return argv.some((word) => ['-h', '--help', 'help'].includes(word)) ? commands : commands.slice(0, 1)
}

/** Our words for commander's own: headings of the help, options it adds; errors are thrown, not printed. */
function dressed(command: Command, { say, terminal, colours }: Session): Command {
  const plainHelp = new Help()
  const inWords = (usage: string) =>
    usage
      .replace('[options]', `[${say(messages.placeOptions)}]`)
      .replace('[command]', `[${say(messages.argumentCommand)}]`)
  const titles = new Map<string, Sentence>(Object.values(messages.help).map((title) => [title.en, title]))
  return command
    .exitOverride()
    .helpOption('-h, --help', say(messages.optionHelp))
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => colours.bold(say(titles.get(title) ?? { vi: title, en: title })),
      optionDescription: ({ description }) => description,
      commandUsage: (shown) => inWords(plainHelp.commandUsage(shown)),
      subcommandTerm: (shown) => inWords(plainHelp.subcommandTerm(shown)),
      showGlobalOptions: false,
    })
}

/** The language asked for, read before anything can be said; the last one counts. */
export function langOf(argv: readonly string[]): Lang {
  const asked = askedLang(argv)
  return LANGS.find((lang) => lang === asked) ?? 'vi'
}

/** Refuses a language the tool does not speak. */
export function checkLang(argv: readonly string[]): void {
  const asked = askedLang(argv)
  if (asked !== undefined && !LANGS.some((lang) => lang === asked))
    throw new UsageFault(messages.unknownChoice(messages.choiceLang, asked, LANGS))
}

function askedLang(argv: readonly string[]): string | undefined {
  const asked = argv.flatMap((word, n) =>
    word === '--lang' ? (argv[n + 1] ?? []) : word.startsWith('--lang=') ? word.slice('--lang='.length) : [],
  )
  return asked.at(-1)
}
