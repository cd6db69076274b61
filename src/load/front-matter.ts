import { createRequire } from 'node:module'
import type { Saying } from './fault.ts'
import * as say from './sayings.ts'

/** Where the front matter of a file ends and where its body begins, as offsets; or why it has none. */
export type FrontMatter =
  | { readonly ok: true; readonly end: number; readonly body: number }
  | { readonly ok: false; readonly saying: Saying; readonly at: number }

/** Front matter stands between a first line that is exactly `---` and the next that is; a template's is found so. */
export function findFrontMatter(text: string): FrontMatter {
  const first = /^---\r?\n/u.exec(text)?.[0]
  if (first === undefined)
    return { ok: false, saying: text.startsWith('---') ? say.frontMatterLanguage : say.noFrontMatter, at: 0 }
  const closing = /^---.*$/mu.exec(text.slice(first.length))
  const end = first.length + (closing?.index ?? 0)
  // A line that only begins with `---` would end it for gray-matter, and runs on for YAML.
  if (closing?.[0].trimEnd() !== '---') return { ok: false, saying: say.frontMatterOpen, at: closing ? end : 0 }
  const [after = ''] = /^\r?\n?/u.exec(text.slice(end + 3)) ?? []
  return { ok: true, end, body: end + 3 + after.length }
}

/**
 * Parts front matter from body in a `.md` meeting with gray-matter, which may never parse or run anything itself: it executes
 * `---js`, so only what `findFrontMatter` accepts reaches it, and each of its engines is ours.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const found = findFrontMatter(text)
  if (!found.ok) return found
  // Loaded for the first such meeting only: it brings a YAML and a JavaScript parser of its own, which are never called.
  const matter: typeof import('gray-matter') = createRequire(import.meta.url)('gray-matter')
  const { content } = matter(text, { language: 'yaml', engines })
  return { ...found, body: text.length - content.length }
}

const refuse = {
  parse: (): never => {
    throw new Error('front matter is read as YAML by our own loader only')
  },
}

const engines = { yaml: { parse: () => ({}) }, js: refuse, javascript: refuse, json: refuse, coffee: refuse }
