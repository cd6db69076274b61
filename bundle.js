// After `tsc`: what is run is few files, because hundreds of small ones take longer to find and read than one meeting takes to check.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { build } from 'rolldown'
import './bundle/command.js'

// The studio's page, with the packages it is made of: a browser loads no others. The editor and what draws a PDF are parts of their own,
// loaded when they are asked for.
const page = 'dist/page'
await build({
  input: { main: 'src/studio/page/main.tsx' },
  platform: 'browser',
  tsconfig: 'src/studio/page/tsconfig.json',
  output: { dir: page, format: 'esm', minify: true, chunkFileNames: '[name].part.js' },
})
const styles = (await readdir('src/studio/page/style')).sort()
const sheets = await Promise.all(styles.map((name) => readFile(`src/studio/page/style/${name}`, 'utf8')))
await writeFile(`${page}/style.css`, sheets.join(''))
for (const name of ['index.html', 'icon.svg']) await cp(`src/studio/page/${name}`, `${page}/${name}`)
for (const face of ['latin-400', 'latin-600', 'vietnamese-400', 'vietnamese-600'])
  await cp(`node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${face}-normal.woff2`, `${page}/be-vietnam-pro-${face}.woff2`)
await cp('node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs', `${page}/pdf.worker.js`)
