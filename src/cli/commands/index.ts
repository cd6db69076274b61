import type { CliCommand } from '../command.ts'
import { archiveCommand } from './archive.ts'
import { buildCommand } from './build.ts'
import { checkCommand } from './check.ts'
import { initCommand } from './init.ts'
import { kindsCommand } from './kinds.ts'
import { listCommand } from './list.ts'
import { newCommand } from './new.ts'
import { schemaCommand } from './schema.ts'
import { verifyCommand } from './verify.ts'
import { watchCommand } from './watch.ts'

/** Every command, in the order of the help; the first is run when none is named. */
export const commands: readonly CliCommand[] = [
  buildCommand,
  checkCommand,
  initCommand,
  newCommand,
  kindsCommand,
  schemaCommand,
  watchCommand,
  archiveCommand,
  listCommand,
  verifyCommand,
]
