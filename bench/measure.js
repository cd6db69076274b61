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

/**
 * Medians in ms of processor time of several works, each called with the number of the turn: taken in turns (A B A B), because the
 * machine has other things to do, after `warm` turns that do not count. A work that throws is left out with what it said.
 */
export async function interleaved(works, { turns, warm = 2, budget = 20_000 }) {
  const times = new Map([...works.keys()].map((name) => [name, []]))
  const faults = new Map()
  const start = performance.now()
  for (let turn = -warm; turn < turns; turn += 1) {
    for (const [name, work] of works) {
      if (faults.has(name)) continue
      try {
        const time = await cpuOf(() => work(turn + warm))
        if (turn >= 0) times.get(name).push(time)
      } catch (fault) {
        faults.set(name, fault)
      }
    }
    if (turn >= 2 && performance.now() - start > budget) break
  }
  return { times: new Map([...times].map(([name, all]) => [name, median(all)])), faults }
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
