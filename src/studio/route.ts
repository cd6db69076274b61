import type { z } from 'zod'
import type { Api, Bytes, EventStream, Ndjson } from './api.ts'
import type { Desk } from './desk.ts'

/** The request of a route, read and of the right shape. */
export interface Asked<K extends keyof Api> {
  readonly query: Api[K] extends { readonly query: infer Q } ? Q : undefined
  readonly body: Api[K] extends { readonly body: infer B } ? B : undefined
  /** The body of a route that takes bytes. */
  readonly bytes: Uint8Array
  /** Aborted when whoever asked has gone. */
  readonly gone: AbortSignal
}

/** What a route gives: a value, values one after another, or an answer of its own. */
export type Given<K extends keyof Api> = Api[K]['answer'] extends Ndjson<infer T> | EventStream<infer T>
  ? AsyncIterable<T>
  : Api[K]['answer'] extends Bytes
    ? Response
    : Api[K]['answer']

/** The shape of what is asked. `bytes`: the body is no JSON, and at most so large. */
export interface Shape<K extends keyof Api> {
  readonly query?: Api[K] extends { readonly query: infer Q } ? z.ZodType<Q> : never
  readonly body?: Api[K] extends { readonly body: infer B } ? z.ZodType<B> : never
  readonly bytes?: number
  /** How values one after another are written. */
  readonly stream?: 'lines' | 'events'
}

/** One route of the API; what it takes and gives is in `api.ts` under its name. */
export interface Route {
  readonly name: keyof Api
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly bytes?: number
  readonly stream?: 'lines' | 'events'
  // Each route's own types are held where it is written; the register holds them together.
  answer(asked: never, desk: Desk): Promise<unknown> | AsyncIterable<unknown>
}

/** A route held to its line in the contract. */
export function route<K extends keyof Api>(
  name: K,
  shape: Shape<K>,
  answer: (asked: Asked<K>, desk: Desk) => Promise<Given<K>> | Given<K>,
): Route {
  // `Given` is a promise of a value or values one after another, as the register asks.
  return { name, ...shape, answer: answer as Route['answer'] }
}
