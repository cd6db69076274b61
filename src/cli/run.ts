import { explain } from './explain.ts'
import { checkLang, langOf, programFor } from './program.ts'
import { openSession } from './session.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line (without `node` and the script) and gives its exit code. Nothing is thrown. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const session = openSession(terminal, langOf(argv))
  try {
    checkLang(argv)
    const program = await programFor(session, argv)
    await program.parseAsync([...argv], { from: 'user' })
    return session.exit
  } catch (fault) {
    return explain(fault, session)
  }
}
