import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { isMissing } from './read.ts'

/** A folder of meetings and what stands beside them. All paths are absolute. */
export interface Project {
  readonly root: string
  /** `<root>/data`; the folder itself where no folder above holds `data/`. */
  readonly data: string
  /** `data/office.yaml`, where there is one. */
  readonly office?: string
  /** The user's own `templates/`, where there is one. */
  readonly templates?: string
  /** False where there is no `data/` at or above the input: single files can be checked, but nothing is kept. */
  readonly found: boolean
}

/** A meeting file that is there, not yet read. */
export interface MeetingRef {
  /** Absolute. */
  readonly path: string
  /** As shown to the author: from the project's root, with `/`; absolute where it lies outside. */
  readonly file: string
}

/** The meeting files under some inputs, and the inputs that do not exist. */
export interface Listing {
  /** In the order of their `file`, each once. */
  readonly meetings: readonly MeetingRef[]
  readonly missing: readonly string[]
}

/** The project of a file or folder: the nearest folder at or above it that holds `data/`. */
export async function findProject(input: string): Promise<Project> {
  const start = resolve(input)
  for (let folder = start; ; folder = dirname(folder)) {
    if (await isFolder(join(folder, 'data'))) return projectAt(folder, join(folder, 'data'), true)
    if (dirname(folder) === folder) break
  }
  const folder = (await isFolder(start)) ? start : dirname(start)
  return projectAt(folder, folder, false)
}

async function projectAt(root: string, data: string, found: boolean): Promise<Project> {
  const office = join(data, 'office.yaml')
  const templates = join(root, 'templates')
  return {
    root,
    data,
    found,
    ...((await exists(office)) && { office }),
    ...((await isFolder(templates)) && { templates }),
  }
}

/** A path as the author is shown it: from the project's root with `/`, or absolute where it lies outside. */
export function shownPath(project: Pick<Project, 'root'>, path: string): string {
  const inside = relative(project.root, path)
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return (outside ? path : inside).split(sep).join('/').normalize()
}

/**
 * The meetings under files and folders (absolute paths), sorted. Folders are searched to the bottom; hidden and temporary files, the office file
 * and read-me files are no meetings. A file that is named is taken as it is.
 */
export async function listMeetings(project: Project, inputs: readonly string[] = [project.data]): Promise<Listing> {
  const paths = new Set<string>()
  const missing: string[] = []
  for (const input of inputs.map((typed) => named(project, resolve(typed)))) {
    const found = await meetingsAt(project, input)
    if (!found) missing.push(input)
    for (const path of found ?? []) paths.add(path)
  }
  const meetings = [...paths].map((path) => ({ path, file: shownPath(project, path) }))
  return { meetings: meetings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)), missing }
}

/** Who names the project means its meetings, not what was made of them beside. */
function named(project: Project, input: string): string {
  return project.found && input === project.root ? project.data : input
}

async function meetingsAt(project: Project, input: string): Promise<readonly string[] | undefined> {
  try {
    const info = await stat(input)
    return info.isDirectory() ? await meetingsIn(project, input) : [input]
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Folders that are links are not followed: they may lead out of the project, or in circles. */
async function meetingsIn(project: Project, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter(({ name }) => !isHidden(name))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await meetingsIn(project, path)))
    else if (isMeeting(project, path) && !(entry.isSymbolicLink() && (await isFolder(path)))) found.push(path)
  }
  return found
}

const suffixes = new Set(['.yaml', '.yml', '.md'])

/** True for the name of a file that may hold a meeting. */
export function isMeeting(project: Pick<Project, 'data'>, path: string): boolean {
  const name = basename(path)
  if (!suffixes.has(extname(name).toLowerCase()) || isHidden(name)) return false
  return !/^readme\b.*\.md$/iu.test(name) && path !== join(project.data, 'office.yaml')
}

/** Files that begin with a dot, and those editors and offices leave beside the one they hold open. */
function isHidden(name: string): boolean {
  return /^[.~#]|[~#]$|\.(?:tmp|bak|swp|part)$/iu.test(name) || name === 'node_modules'
}

/** What is closed to us, or a link in a circle, is no folder of the project; a disk that fails is told as what it is. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (isMissing(error) || ['EACCES', 'EPERM', 'ELOOP'].includes(codeOf(error))) return false
    throw error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
