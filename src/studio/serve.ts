import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Studio } from './studio.ts'

/** The only address that is listened at: no other machine reaches it. */
export const LOOPBACK = '127.0.0.1'

/** Slow or hanging requests are cut, in ms; answers may take as long as they do. */
const REQUEST_TIME = 60_000

/** A server on this machine alone. */
export interface Listening {
  readonly port: number
  /** When the last answer is given and the port is free. */
  close(): Promise<void>
}

/** Listens at a port, a free one for 0, and answers with what the studio gives. */
export async function listen(port: number, { fetch }: Pick<Studio, 'fetch'>): Promise<Listening> {
  const answer = getRequestListener(fetch, { overrideGlobalObjects: false })
  const server = createServer({ requestTimeout: REQUEST_TIME, maxHeaderSize: 16_384 }, answer)
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, LOOPBACK, done)
  })
  return { port: portOf(server), close: () => closed(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error(`listening at no port: ${address}`)
  return address.port
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeAllConnections()
  })
}
