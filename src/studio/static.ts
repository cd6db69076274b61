import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { ifThere } from '../build/disk.ts'
import type { Desk } from './desk.ts'
import { policyOf } from './guard/headers.ts'
import { inside } from './guard/inside.ts'
import { Refused } from './refused.ts'
import { say } from './sayings.ts'

/** Types of what the page and the search site are made of; anything else is not given out. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.md': 'text/plain; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A file of the built page: only names its folder lists are asked for on disk. */
export async function pageFile(name: string, { options }: Desk): Promise<Response> {
  const names = (await ifThere(readdir(options.page, { recursive: true }))) ?? []
  const known = names.map((one) => one.split(sep).join('/'))
  if (!known.includes('index.html')) throw new Refused('not-found', say.noPage)
  const wanted = name === '' ? 'index.html' : name
  const type = TYPES[extname(wanted)]
  const bytes = known.includes(wanted) && type ? await ifThere(readFile(join(options.page, wanted))) : undefined
  if (!bytes || !type) throw new Refused('not-found', say.notHere)
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type, 'cache-control': 'no-cache' } })
}

/**
 * A file of the search site or a document it links to. The site has scripts, and whoever may write into `out/` may change them: so
 * it runs sandboxed, as nobody, without cookie; the key in its address stands for the cookie.
 */
export async function siteFile(name: string, { out }: Desk): Promise<Response> {
  const type = TYPES[extname(name)]
  const bytes = type && (await ifThere(readFile(await inside(out, name)).catch(noFolder)))
  if (!bytes) throw new Refused('not-found', say.notHere)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-security-policy': policyOf(name.startsWith('archive/') ? 'site' : 'preview', DOCUMENT_STYLE),
      // Its scripts are asked for by nobody's origin.
      'cross-origin-resource-policy': 'cross-origin',
    },
  })
}

/** Our own documents have one style sheet inside, named by its hash in their own policy, which holds as well. */
const DOCUMENT_STYLE = "'unsafe-inline'"

/** A document of a text, while it is kept. Its own policy names its style sheet by hash. */
export function previewFile(name: string, { previews }: Desk): Response {
  const preview = previews.get(name)
  if (!preview) throw new Refused('not-found', say.noSuchPreview)
  const { bytes, mediaType } = preview
  const type = mediaType === 'text/html' ? `${mediaType}; charset=utf-8` : mediaType
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': type, 'content-security-policy': policyOf('preview', DOCUMENT_STYLE) },
  })
}

function noFolder(fault: unknown): undefined {
  if (fault instanceof Error && 'code' in fault && fault.code === 'EISDIR') return undefined
  throw fault
}
