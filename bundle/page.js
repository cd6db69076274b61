// The studio's page (`dist/page`), with the packages it is made of: a browser loads no others. The editor and what draws a PDF are parts
// of their own, loaded when they are asked for.
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { build } from 'rolldown'
import { licencesOf } from './licences.js'

const source = 'src/studio/page'
const made = 'dist/page'
const font = resolve('node_modules/@fontsource/be-vietnam-pro')
const drawing = resolve('node_modules/pdfjs-dist')

const { output } = await build({
  input: { main: `${source}/main.tsx` },
  platform: 'browser',
  tsconfig: `${source}/tsconfig.json`,
  output: { dir: made, format: 'esm', minify: true, chunkFileNames: '[name].part.js' },
})
const styles = (await readdir(`${source}/style`)).sort()
const sheets = await Promise.all(styles.map((name) => readFile(`${source}/style/${name}`, 'utf8')))
await writeFile(`${made}/style.css`, sheets.join(''))
for (const name of ['index.html', 'icon.svg']) await cp(`${source}/${name}`, `${made}/${name}`)
for (const face of ['latin-400', 'latin-600', 'vietnamese-400', 'vietnamese-600'])
  await cp(`${font}/files/be-vietnam-pro-${face}-normal.woff2`, `${made}/be-vietnam-pro-${face}.woff2`)
await cp(`${drawing}/legacy/build/pdf.worker.min.mjs`, `${made}/pdf.worker.js`)
await writeFile(`${made}/licences.txt`, await licencesOf(output, [font, drawing]))
