// Loaded before the command (`node --import`): counts the calls by which a program touches files, makes those fail that the
// environment asks for (`FAULTS`, as `Faults` of command.ts), and writes what it counted where `FAULTS_COUNTED` says.
import { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import fs from 'node:fs/promises'

// What Node reads before any code of ours runs: a call of a kind of its own.
const BEFORE = /\/dist\/cli\/(?:main|start)\.js$/u
const WRITING = ['write', 'rename', 'mkdir', 'unlink', 'link', 'utimes', 'create']
let plan = {}
let counts = {}
let left = Number.POSITIVE_INFINITY

/** Sets what fails from now on, and counts from nothing. */
function arm(faults) {
  plan = { nth: 1, code: 'EIO', ...faults }
  left = plan.space ?? Number.POSITIVE_INFINITY
  counts = {}
}

arm(JSON.parse(process.env.FAULTS ?? '{}'))
globalThis.faults = { arm, counts: () => counts }

if (process.env.FAULTS_COUNTED)
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage()
    writeFileSync(process.env.FAULTS_COUNTED, JSON.stringify({ counts, maxRSS }))
  })

/** Whether this call of `name` is one to fail. */
function fails(name) {
  counts[name] = (counts[name] ?? 0) + 1
  if (plan.writing && WRITING.includes(name)) return true
  return name === plan.call && (plan.forGood ? counts[name] >= plan.nth : counts[name] === plan.nth)
}

/**
 * The real call, or a failure, with a path where the system gives one; a process that is to die does so before the call or after it.
 */
async function meet(name, real, path) {
  if (!fails(name)) return real()
  const { code, die } = plan
  if (die === 'after') await real()
  if (die) process.kill(process.pid, 'SIGKILL')
  throw Object.assign(new Error(`${code}: injected into ${name}`), { code, ...(path && { path }) })
}

for (const name of ['rename', 'mkdir', 'readdir', 'unlink', 'readFile', 'stat', 'link', 'utimes', 'realpath']) {
  const real = fs[name]
  fs[name] = (...words) => meet(BEFORE.test(words[0]) ? 'loading' : name, () => real(...words), words[0])
}

const open = fs.open
fs.open = async (...words) => {
  const creates = /[wa]/.test(words[1] ?? 'r')
  const file = await meet('open', () => (creates ? meet('create', () => open(...words), words[0]) : open(...words)), words[0])
  const real = { writeFile: file.writeFile, stat: file.stat, sync: file.sync, close: file.close, readFile: file.readFile }
  const call = (name, ...words) => real[name].apply(file, words)
  file.writeFile = async (bytes) => {
    const whole = Buffer.from(bytes)
    if (fails('short')) return call('writeFile', whole.subarray(0, whole.length >> 1))
    if (whole.length > left) {
      await call('writeFile', whole.subarray(0, left))
      left = 0
      throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
    }
    left -= whole.length
    return meet('write', () => call('writeFile', whole))
  }
  file.stat = (...words) => meet('size', () => call('stat', ...words))
  file.sync = () => meet('sync', () => call('sync'))
  file.readFile = (...words) => meet('read', () => call('readFile', ...words))
  // A close that fails has closed all the same.
  file.close = async () => {
    if (plan.die) return meet('close', () => call('close'))
    await call('close')
    return meet('close', () => undefined)
  }
  return file
}

syncBuiltinESMExports()
