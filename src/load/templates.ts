import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { ownPath } from './package.ts'
import { type Project, shownPath } from './project.ts'
import { inTurns, isMissing, readBytes } from './read.ts'

/** Largest template or partial, in bytes. */
export const maxTemplateBytes = 256 * 1024

/** One template or partial, not yet read as anything. */
export interface TemplateText {
  /** The file's name without suffix: the id of a kind, or the name of a partial. */
  readonly id: string
  /** As shown to the author: from the project's root, or `hoinghi:` and the path in the package for a built-in one. */
  readonly file: string
  readonly text: string
  /** The user's own, not a built-in one. */
  readonly own: boolean
}

/** Every template by id: the user's own win over built-in ones of the same name. */
export interface TemplateTexts {
  readonly kinds: readonly TemplateText[]
  readonly partials: readonly TemplateText[]
}

/** The templates of a project, sorted by id; of the tool alone where no project is given. */
export async function readTemplates(project?: Pick<Project, 'root' | 'templates'>): Promise<TemplateTexts> {
  const folders = [
    {
      folder: ownPath('templates'),
      shown: (path: string) => `hoinghi:${shownPath({ root: ownPath() }, path)}`,
      own: false,
    },
  ]
  if (project?.templates !== undefined)
    folders.push({ folder: project.templates, shown: (path) => shownPath(project, path), own: true })
  const layers = await inTurns(folders, async ({ folder, shown, own }) => ({
    kinds: await textsIn(folder, shown, own),
    partials: await textsIn(join(folder, 'partials'), shown, own),
  }))
  return {
    kinds: lastWins(layers.flatMap(({ kinds }) => kinds)),
    partials: lastWins(layers.flatMap(({ partials }) => partials)),
  }
}

async function textsIn(folder: string, shown: (path: string) => string, own: boolean): Promise<TemplateText[]> {
  const names = (await namesIn(folder)).filter((name) => extname(name) === '.hbs' && !name.startsWith('.')).sort()
  return inTurns(names, async (name) => {
    const path = join(folder, name)
    const read = await readBytes(path, maxTemplateBytes)
    if (!('bytes' in read))
      throw Object.assign(
        new Error(`the template ${path} has ${read.size} bytes; at most ${maxTemplateBytes} are read`),
        {
          code: 'EFBIG',
          path,
        },
      )
    const text = decoded(read.bytes, path).normalize()
    return { id: basename(name, '.hbs').normalize(), file: shown(path), text, own }
  })
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw Object.assign(new Error(`the template ${path} is not UTF-8`, { cause }), { code: 'EILSEQ', path })
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function lastWins(texts: readonly TemplateText[]): TemplateText[] {
  const byId = new Map(texts.map((text) => [text.id, text]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
