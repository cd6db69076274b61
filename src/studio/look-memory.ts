import { readFile } from 'node:fs/promises'
import { store } from '../build/store.ts'
import type { MeetingRef } from '../load/project.ts'
import type { MeetingLine } from './api.ts'

/** A line as it was looked at. */
export interface Known {
  /** Of the file and its outputs; other after any of them changed. */
  readonly signature: string
  readonly year: string
  readonly line: MeetingLine
  /** A mark of the office, templates and tool it was looked at with; none of what was not looked at in full. */
  readonly by?: string
}

/** What was seen, over the life of one studio and on to the next: a cache that may be lost at any time. */
export interface Memory {
  lines(): Promise<Map<string, Known>>
  keep(meetings: readonly MeetingRef[]): Promise<void>
}

export function openMemory(path: string): Memory {
  let read: Promise<Map<string, Known>> | undefined
  const lines = () => {
    read ??= readLines(path)
    return read
  }
  return {
    lines,
    async keep(meetings) {
      const known = await lines()
      const kept = meetings.map(({ file }) => [file, known.get(file)] as const).filter(([, one]) => one?.by)
      await store(path, Buffer.from(JSON.stringify({ form: FORM, lines: kept })))
    },
  }
}

/** Version of the form of the memory: another one is not read. */
const FORM = 1

async function readLines(path: string): Promise<Map<string, Known>> {
  try {
    const { form, lines }: { form?: unknown; lines?: unknown } = JSON.parse((await readFile(path, 'utf8')) || '{}')
    // Written by us and by nobody else; what does not fit the files is looked at anew.
    return new Map(form === FORM && Array.isArray(lines) ? (lines as [string, Known][]) : [])
  } catch {
    return new Map()
  }
}
