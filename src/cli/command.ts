import type { Command } from 'commander'
import type { Session } from './session.ts'

/** One word of the command line, in a file of its own. */
export interface CliCommand {
  readonly name: string
  /** Adds arguments, options and what it does to `command`, which already has its name. */
  define(command: Command, session: Session): void
}

/** `-k bao-cao,tin-bai -k ket-luan` as one list. */
export function listed(value: string, before: readonly string[] = []): string[] {
  return [
    ...before,
    ...value
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ]
}

/** The names of all commands: what an argument may have been meant for. */
export function namesBeside(command: Command): string[] {
  return command.parent?.commands.map((other) => other.name()) ?? []
}
