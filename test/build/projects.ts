import fc from 'fast-check'
import { clusterYear } from '../support/cluster-year.ts'
import { readSources } from '../support/sources.ts'

/** Meetings of every sort, by the name of their file. */
const known = new Map([
  ...[...readSources('test/fixtures', /\.yaml$/)].map(([path, text]) => [path.replace(/^.*\//u, ''), text] as const),
  ...Object.entries(clusterYear({ number: 1, year: 2024 })).map(
    ([path, text]) => [path.replace(/^.*\//u, ''), text] as const,
  ),
])

/** Projects, as texts by path: some of the known meetings, in the folder of one year or another, some under a name of their own. */
export const projects = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...known.keys()),
      year: fc.constantFrom('', '2023/', '2024/'),
      mark: fc.constantFrom('', ' lần thứ hai', ' mở rộng'),
    }),
    { minLength: 1, maxLength: 5, selector: ({ name, year }) => `${year}${name}` },
  )
  .map((files) =>
    Object.fromEntries(
      files.map(({ name, year, mark }) => [
        `data/${year}${name}`,
        (known.get(name) ?? '').replace(/^( {2}name: [^\n"']*)$/mu, `$1${mark}`),
      ]),
    ),
  )
