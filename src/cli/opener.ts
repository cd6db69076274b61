import { spawn } from 'node:child_process'

/** Opens an address or a folder as a double click would. Fails where the machine knows no way. */
export type Opener = (target: string) => Promise<void>

/** The program that opens things, and its arguments, on each system; no shell reads the target. */
export function openingCommand(platform: string, target: string): readonly [string, readonly string[]] {
  if (platform === 'win32')
    return target.startsWith('http:')
      ? ['rundll32.exe', ['url.dll,FileProtocolHandler', target]]
      : ['explorer.exe', [target]]
  return platform === 'darwin' ? ['open', [target]] : ['xdg-open', [target]]
}

/** What opens things on this machine. */
export const openOnMachine: Opener = (target) =>
  new Promise((done, fail) => {
    const [program, args] = openingCommand(process.platform, target)
    const child = spawn(program, args, { stdio: 'ignore', detached: true })
    child.once('error', fail)
    child.once('spawn', () => {
      child.unref()
      done()
    })
  })
