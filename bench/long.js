// Long runs by name: `npm run bench -- kill`. Each is a test that CI runs in a small size, here in its full one.
import { spawnSync } from 'node:child_process'

/** Name → test file, and what sets its size. */
const benches = {
  kill: ['machine', { KILLS: '500' }],
  faults: ['faults', { FAULTS_TRIED: '1000' }],
  fuzz: ['fuzz', { FUZZ_SECONDS: '3600' }],
  soak: ['soak', { SOAK: '10000' }],
}

const [name = '', size] = process.argv.slice(2)
const bench = benches[name]
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [size]`)
  process.exit(2)
}
const [file, sizes] = bench
const env = { ...process.env, ...Object.fromEntries(Object.entries(sizes).map(([key, full]) => [key, size ?? full])) }
const words = [
  'vitest',
  'run',
  '--config',
  'test/vitest.config.ts',
  '--project',
  'interop',
  '--testTimeout',
  '86400000',
]
const { status } = spawnSync('npx', [...words, `test/interop/${file}.test.ts`], { stdio: 'inherit', env })
process.exit(status ?? 70)
