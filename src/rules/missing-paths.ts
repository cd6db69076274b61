import type { Path } from '../diagnostic.ts'

/** An entry of `missing` as a path: "tasks.items.0.due", "tasks.items[0].due". */
export function parsePath(entry: string): Path {
  return entry
    .trim()
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

/** True when `entry` says that what would be at `path` is known to be absent: it names it, or something it is part of. Indexes may be left out. */
export function covers(entry: Path, path: Path): boolean {
  if (entry.length === 0) return true
  const [first, ...rest] = path
  if (first === undefined) return false
  if (entry[0] === first) return covers(entry.slice(1), rest)
  return typeof first === 'number' && typeof entry[0] === 'string' && covers(entry, rest)
}
