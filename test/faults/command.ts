import { execFile, fork, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../support/sources.ts'

const execute = promisify(execFile)

/** What is to go wrong with the file system under one run; nothing when empty. */
export interface Faults {
  /** Kind of call, as the preload counts them: `open`, `write`, `short`, `rename` … */
  readonly call?: string
  /** From 1. */
  readonly nth?: number
  /** All calls after it too. */
  readonly forGood?: boolean
  readonly code?: string
  /** The process is killed instead, on either side of the call. */
  readonly die?: 'before' | 'after'
  /** Bytes that can still be written. */
  readonly space?: number
  /** Every call that changes anything fails. */
  readonly writing?: boolean
}

/** How one run ended. */
export interface Ended {
  /** Absent when it was killed. */
  readonly exit: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
  /** In ms. */
  readonly took: number
}

export interface RunOptions {
  readonly faults?: Faults
  /** Words for node itself. */
  readonly node?: readonly string[]
  /** File that takes the counts of calls. */
  readonly counted?: string
  /** Kill -9 after so long, in ms. */
  readonly killAfter?: number
  /** Words put before the command: `['sh', '-c', 'ulimit -n 64; exec "$@"', 'sh']`. */
  readonly before?: readonly string[]
  readonly user?: number
  /** After so long a run counts as hanging, in ms. */
  readonly patience?: number
}

/** The command compiled apart from the checkout, so that nobody changes it under a long test. */
export interface Command {
  /** The compiled program, absolute. */
  readonly main: string
  run(folder: string, words: readonly string[], options?: RunOptions): Promise<Ended>
  /** A process that runs the command again and again: quick, but what it reads once in its life it reads once for all runs. */
  stay(): Resident
  remove(): Promise<void>
}

export interface Resident {
  readonly pid: number | undefined
  run(folder: string, words: readonly string[], faults?: Faults): Promise<Ended & { readonly counts: Counts }>
  end(): void
}

/** Calls by kind. */
export type Counts = Readonly<Record<string, number>>

/** After so long a run counts as hanging, in ms; generous, for machines with much else to do. */
const HANG = 120_000
const PRELOAD = new URL('preload.mjs', import.meta.url).href

/** Compiles the checkout into a folder of its own. */
export async function compileCommand(): Promise<Command> {
  const home = await mkdtemp(join(tmpdir(), 'hoinghi-command-'))
  await execute(join(root, 'node_modules/.bin/tsc'), [
    '-p',
    root,
    '--outDir',
    join(home, 'dist'),
    '--declaration',
    'false',
  ])
  const beside = ['node_modules', 'templates', 'package.json', 'src', 'data']
  for (const name of beside) await symlink(join(root, name), join(home, name))
  await execute(process.execPath, [join(root, 'bundle', 'command.js')], { cwd: home })
  await execute('chmod', ['755', home])
  const main = join(home, 'dist/cli/main.js')
  return {
    main,
    run: (folder, words, options = {}) => runCommand([main, ...words], folder, options),
    stay: () => stay(join(home, 'dist/cli')),
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

function stay(cli: string): Resident {
  const resident = new URL('resident.mjs', import.meta.url)
  const child = fork(resident, [cli], { execArgv: ['--import', PRELOAD], stdio: 'inherit' })
  return {
    pid: child.pid,
    run: (folder, words, faults = {}) =>
      new Promise((resolve, reject) => {
        const told = (ended: Ended & { readonly counts: Counts }) => finish(() => resolve(ended))
        const gone = () => finish(() => reject(new Error(`the resident command ended under ${JSON.stringify(faults)}`)))
        const bell = setTimeout(
          () => finish(() => reject(new Error(`a run hung under ${JSON.stringify(faults)}`))),
          HANG,
        )
        const finish = (then: () => void) => {
          clearTimeout(bell)
          child.off('message', told).off('exit', gone)
          then()
        }
        child.on('message', told).on('exit', gone)
        child.send({ folder, words, faults })
      }),
    end: () => void child.kill(),
  }
}

function runCommand(words: readonly string[], folder: string, options: RunOptions): Promise<Ended> {
  const { faults, node = [], counted, killAfter, before = [], user, patience = HANG } = options
  const [program = '', ...rest] = [...before, process.execPath, ...node, '--import', PRELOAD, ...words]
  const env = {
    ...process.env,
    NO_COLOR: '1',
    ...(faults && { FAULTS: JSON.stringify(faults) }),
    ...(counted && { FAULTS_COUNTED: counted }),
  }
  const start = performance.now()
  const child = spawn(program, rest, { cwd: folder, env, ...(user !== undefined && { uid: user, gid: user }) })
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => {
    said.out += text
  })
  child.stderr.on('data', (text) => {
    said.err += text
  })
  const bell = setTimeout(() => child.kill('SIGKILL'), killAfter ?? patience)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exit, signal) => {
      clearTimeout(bell)
      const took = performance.now() - start
      if (killAfter === undefined && took >= patience) reject(new Error(`a run hung for ${took} ms\n${said.err}`))
      else resolve({ exit, signal, ...said, took })
    })
  })
}

/** What the preload counted: calls by kind, and the most memory the process held, in KiB. */
export async function readCounts(path: string): Promise<{ counts: Counts; maxRSS: number }> {
  return JSON.parse(await readFile(path, 'utf8'))
}
