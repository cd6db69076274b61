import * as node from 'node:fs/promises'

/** Every call through which a build touches files: the whole of it, so that a test can fail any one of them. */
export type Disk = Pick<
  typeof node,
  'link' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'stat' | 'unlink' | 'utimes'
>

/** Reads a file; of a folder in its place the system says so, but not where. */
const readFile = ((path: string, options?: 'utf8') =>
  node.readFile(path, options).catch((fault: unknown) => {
    throw fault instanceof Error ? Object.assign(fault, { path }) : fault
  })) as Disk['readFile'] // the ways of calling it that a build does not use

/** The real file system. */
export const disk: Disk = { ...node, readFile }

/** The system's name for what went wrong (`ENOSPC`), taken from `fault` or from what caused it. */
export function errorCode(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined
  if ('code' in fault && typeof fault.code === 'string') return fault.code
  return errorCode(fault.cause)
}

/** What `read` gives, or nothing where the file or folder is not there; any other fault is thrown on. */
export async function ifThere<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (fault) {
    const code = errorCode(fault)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw fault
  }
}
