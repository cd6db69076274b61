import { spawnSync } from 'node:child_process'

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Processor time of `work` in ms, all threads. */
export async function cpuOf(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Numbers below this are of turns that warm up; a work may be given one of them again. */
export const WARM_TURNS = 4

/**
 * Medians in ms of processor time of several works, each called with the number of the turn: first each by itself until it has run
 * for `warm` ms, so that what is measured is code V8 has finished with, then taken in turns (A B A B), because the machine has other
 * things to do. A work that throws is left out with what it said.
 */
export async function interleaved(works, { turns, warm = 1_000, budget = 20_000 }) {
  const times = new Map([...works.keys()].map((name) => [name, []]))
  const faults = new Map()
  for (const [name, work] of works) await warmUp(work, warm).catch((fault) => faults.set(name, fault))
  const start = performance.now()
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, work] of works) {
      if (faults.has(name)) continue
      try {
        times.get(name).push(await cpuOf(() => work(WARM_TURNS + turn)))
      } catch (fault) {
        faults.set(name, fault)
      }
    }
    if (turn >= 2 && performance.now() - start > budget) break
  }
  return { times: new Map([...times].map(([name, all]) => [name, median(all)])), faults }
}

async function warmUp(work, warm) {
  const start = performance.now()
  for (let turn = 0; turn < WARM_TURNS || performance.now() - start < warm; turn += 1) await work(turn % WARM_TURNS)
}

/** Runs a command to its end; processor time and wall time in ms. */
export function timed(command, words, { cwd, env } = {}) {
  const start = performance.now()
  const script = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>/dev/null 3>&- ; } 2>&3'
  const { status, output } = spawnSync('bash', ['-c', script, 'bash', command, ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const wall = performance.now() - start
  const [user, system] = String(output[3]).trim().replaceAll(',', '.').split(' ').map(Number)
  return { status, wall, cpu: (user + system) * 1000 }
}

/** True when a program is installed. */
export function isThere(program) {
  return spawnSync('which', [program]).status === 0
}
