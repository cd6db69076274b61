// Runs the command whose folder it is given, once for every message, under the faults the message asks for.
import { pathToFileURL } from 'node:url'

const { run } = await import(pathToFileURL(`${process.argv[2]}/run.js`).href)

process.on('message', async ({ folder, words, faults }) => {
  const said = { out: '', err: '' }
  const terminal = {
    folder,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    colour: false,
    redraws: false,
    columns: 100,
    stop: new AbortController().signal,
  }
  const start = performance.now()
  globalThis.faults.arm(faults)
  const exit = await run(words, terminal)
  const counts = globalThis.faults.counts()
  globalThis.faults.arm({})
  process.send({ exit, signal: null, ...said, took: performance.now() - start, counts })
})
