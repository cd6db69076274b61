import type { Path } from '../diagnostic.ts'
import type { Finding, Rule } from './rule.ts'

/** What is typed is printed somewhere. Says nothing where nobody knows what documents print. */
export const unusedData: Rule = {
  id: 'unused-data',
  severity: 'info',
  about: {
    vi: 'Mọi điều ghi trong tệp có mặt trong ít nhất một văn bản được soạn từ tệp.',
    en: 'Everything in the file is printed by some document made from it.',
  },
  *check({ meeting, printed }) {
    if (!printed) return
    for (const [key, value] of Object.entries(meeting))
      if (!apart.includes(key)) for (const path of unprinted(value, [key], printed) ?? []) yield finding(path)
  },
}

// The office is not the file's, `missing` is said to the tool, ids are there to be cited, and the narrative is printed whole.
const apart: readonly string[] = ['office', 'missing', 'narrative', 'organizations', 'people']

/** The highest paths under which nothing is printed; nothing where there is no value at all. */
function unprinted(value: unknown, path: Path, printed: (path: Path) => boolean): Path[] | undefined {
  const children = childrenOf(value)
  if (children === undefined) return value === undefined ? undefined : printed(path) ? [] : [path]
  const below = children.flatMap(([step, child]) => {
    const found = unprinted(child, [...path, step], printed)
    return found ? [{ step, found }] : []
  })
  if (below.length === 0) return undefined
  const whole = below.every(
    ({ step, found }) => found.length === 1 && found[0]?.length === path.length + 1 && found[0].at(-1) === step,
  )
  return whole ? [path] : below.flatMap(({ found }) => found)
}

/** The parts of a list or group of keys; nothing of a scalar, among which are numbers with decimals, dates and times. */
function childrenOf(value: unknown): [string | number, unknown][] | undefined {
  if (Array.isArray(value)) return [...value.entries()]
  if (typeof value !== 'object' || value === null) return undefined
  return ['decimals', 'day', 'hour'].some((key) => key in value) ? undefined : Object.entries(value)
}

function finding(path: Path): Finding {
  const name = path.filter((step) => typeof step === 'string').join('.')
  return {
    path,
    onKey: true,
    message: { vi: `Không văn bản nào in “${name}”.`, en: `No document prints “${name}”.` },
  }
}
