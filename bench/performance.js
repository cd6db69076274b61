import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { table, verdict } from './table.js'

const START = '<!-- measured: written by `npm run bench` -->'
const END = '<!-- end of what was measured -->'

/** Writes the measured part of docs/performance.md; what people wrote round it stays. */
export async function writePerformance(root, { rows, bends, charts, machine, date }) {
  const path = join(root, 'docs/performance.md')
  const page = await readFile(path, 'utf8')
  const [before, after] = [page.slice(0, page.indexOf(START)), page.slice(page.indexOf(END))]
  if (!page.includes(START) || !page.includes(END)) throw new Error(`${path} has no place for what was measured`)
  const counted = rows.filter((row) => verdict(row).met !== undefined)
  const met = counted.filter((row) => verdict(row).met).length
  const measured = [
    START,
    `\`npm run bench\`, ${date.toISOString().slice(0, 10)}, Node ${process.versions.node}, ${machine.length} × ${machine[0]?.model ?? 'unknown'};`,
    `${await versions(root)}.`,
    `${met} of ${counted.length} goals met.`,
    '',
    table(rows),
    '',
    '### Growth',
    '',
    'How steep the last step of each line is beside the one before; 1 is linear.',
    '',
    `| line | last step |\n| --- | --- |\n${bends.map(({ name, line, bend }) => `| ${name}: ${line} | ${bend?.toFixed(2) ?? '–'} |`).join('\n')}`,
    '',
    charts.map(({ name, unit }) => `![Processor time by ${unit}](performance/${name}.svg)`).join('\n'),
    '',
  ].join('\n')
  await writeFile(path, before + measured + after)
}

async function versions(root) {
  const { dependencies } = JSON.parse(await readFile(join(root, 'bench/package.json'), 'utf8'))
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}
