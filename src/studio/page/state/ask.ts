import { signal } from '@preact/signals'
import type { Sentence } from '../../../diagnostic.ts'
import type { Api, Ndjson, Refusal } from '../../api.ts'

type Part<K extends keyof Api, P extends string> = Api[K] extends { readonly [key in P]: infer T } ? T : undefined
/** What a route asks for. */
export interface Asking<K extends keyof Api> {
  readonly query?: Part<K, 'query'>
  readonly body?: Part<K, 'body'> | Blob
  /** The request ends with the page. */
  readonly last?: boolean
}
export type Answer<K extends keyof Api> = Api[K]['answer']

/** Whether the last request reached the studio. */
export const alive = signal(true)

/** The studio did not carry out a request, or could not be reached (`gone`). */
export class Refused extends Error {
  readonly sentence: Sentence
  readonly gone: boolean
  readonly code: string
  constructor(sentence: Sentence, code: string, gone = false) {
    super(sentence.en)
    this.sentence = sentence
    this.code = code
    this.gone = gone
  }
}

const gone: Sentence = { vi: 'Không liên lạc được với hoinghi.', en: 'hoinghi cannot be reached.' }

/** The answer of one route. Throws `Refused`. */
export async function ask<K extends keyof Api>(route: K, asking: Asking<K> = {}): Promise<Answer<K>> {
  const response = await send(route, asking)
  return (await response.json()) as Answer<K>
}

/** The address of a route that gives bytes. */
export function addressOf<K extends keyof Api>(route: K, query: Part<K, 'query'>): string {
  const [, path = ''] = route.split(' ')
  const said = Object.entries((query ?? {}) as Readonly<Record<string, string | undefined>>)
  const search = new URLSearchParams(said.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
  return search.size > 0 ? `${path}?${search}` : path
}

/** The values of a route that answers one a line, as they come. */
export async function* linesOf<K extends keyof Api>(
  route: K,
  asking: Asking<K>,
): AsyncIterable<Answer<K> extends Ndjson<infer T> ? T : never> {
  const response = await send(route, asking)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line)
  }
  if (rest !== '') yield JSON.parse(rest)
}

async function send<K extends keyof Api>(route: K, { query, body, last }: Asking<K>): Promise<Response> {
  const [method = 'GET'] = route.split(' ')
  const bytes = body instanceof Blob
  const response = await fetch(addressOf(route, query as Part<K, 'query'>), {
    method,
    ...(body !== undefined && {
      body: bytes ? body : JSON.stringify(body),
      headers: { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    }),
    ...(method === 'POST' && body === undefined && { body: '{}', headers: { 'content-type': 'application/json' } }),
    ...(last && { keepalive: true }),
  }).catch(() => undefined)
  alive.value = response !== undefined
  if (!response) throw new Refused(gone, 'gone', true)
  if (!response.ok) throw await refusalOf(response)
  return response
}

async function refusalOf(response: Response): Promise<Refused> {
  const refusal = (await response.json().catch(() => undefined)) as Refusal | undefined
  const message = refusal?.message ?? { vi: `Lỗi ${response.status}.`, en: `Error ${response.status}.` }
  return new Refused(message, refusal?.error ?? String(response.status))
}
