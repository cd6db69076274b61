// The command as few files: hundreds of small ones take longer to find and read than one meeting takes to check. Packages stay
// outside, each under its own licence; `dist/cli` because the tool finds what ships with it two folders up. `worker` is the code of a
// thread of its own.
import { build } from 'rolldown'

await build({
  input: { main: 'src/cli/main.ts', worker: 'src/build/worker.ts' },
  platform: 'node',
  external: (id) => !/^[./]/.test(id),
  output: { dir: 'dist/cli', format: 'esm', chunkFileNames: '[name].part.js' },
})
