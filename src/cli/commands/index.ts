import type { Sentence } from '../../diagnostic.ts'
import { archiveMessages } from '../archive-messages.ts'
import type { CliCommand } from '../command.ts'
import { messages } from '../messages.ts'
import { studioMessages } from '../studio-messages.ts'

/** A command that is not read from disk before somebody asks for it: writers and watchers take longer to read than a file to check. */
export interface RegisteredCommand extends Pick<CliCommand, 'name'> {
  /** What the help says of it. */
  readonly about: Sentence
  load(): Promise<CliCommand>
}

/** Every command, in the order of the help; the first is run when none is named. */
export const commands: readonly RegisteredCommand[] = [
  { name: 'build', about: messages.aboutBuild, load: async () => (await import('./build.ts')).buildCommand },
  { name: 'check', about: messages.aboutCheck, load: async () => (await import('./check.ts')).checkCommand },
  { name: 'init', about: messages.aboutInit, load: async () => (await import('./init.ts')).initCommand },
  { name: 'new', about: messages.aboutNew, load: async () => (await import('./new.ts')).newCommand },
  { name: 'kinds', about: messages.aboutKinds, load: async () => (await import('./kinds.ts')).kindsCommand },
  { name: 'schema', about: messages.aboutSchema, load: async () => (await import('./schema.ts')).schemaCommand },
  {
    name: 'studio',
    about: studioMessages.aboutStudio,
    load: async () => (await import('./studio.ts')).studioCommand,
  },
  { name: 'watch', about: messages.aboutWatch, load: async () => (await import('./watch.ts')).watchCommand },
  {
    name: 'archive',
    about: archiveMessages.aboutArchive,
    load: async () => (await import('./archive.ts')).archiveCommand,
  },
  { name: 'list', about: archiveMessages.aboutList, load: async () => (await import('./list.ts')).listCommand },
  { name: 'find', about: archiveMessages.aboutFind, load: async () => (await import('./find.ts')).findCommand },
  { name: 'verify', about: archiveMessages.aboutVerify, load: async () => (await import('./verify.ts')).verifyCommand },
]
