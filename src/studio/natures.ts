import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createFile, fileNameFor } from '../build/scaffold.ts'
import { writeSchemas } from '../build/schema-file.ts'
import type { Kind } from '../kind.ts'
import { meetingFileOfText } from '../load/meeting-file.ts'
import { ownPath } from '../load/package.ts'
import { at, isObject } from '../load/raw.ts'
import { datesOf } from '../meeting/leaves.ts'
import { schemaFor } from '../meeting/meeting.ts'
import type { Nature, NewMeeting, Operation } from './api.ts'
import type { Desk } from './desk.ts'
import { editText } from './edit/edit.ts'
import { mustStand } from './files.ts'
import { inside } from './guard/inside.ts'
import { Refused } from './refused.ts'
import { say } from './sayings.ts'

const folder = () => ownPath('templates', 'scaffold', 'meetings')

/** What a new meeting may be: a file each, whose first two lines say name and use, `vi · en`. */
export async function natures(): Promise<Nature[]> {
  const names = (await readdir(folder())).filter((name) => name.endsWith('.yaml')).sort()
  const read = names.map(async (name): Promise<Nature & { readonly order: string }> => {
    const [first = '', second = ''] = (await readFile(join(folder(), name), 'utf8')).split('\n')
    const [, order = '', id = name] = /^(\d+)-(.*)\.yaml$/u.exec(name) ?? []
    return { order, id, name: sentence(first), about: sentence(second) }
  })
  return (await Promise.all(read)).map(({ order: _, ...nature }) => nature)
}

function sentence(comment: string): Nature['name'] {
  const [vi = '', en = vi] = comment.replace(/^#\s*/u, '').split(' · ')
  return { vi, en }
}

/** Makes the file of a new meeting, whose name no other has, and gives its name. */
export async function makeMeeting(wanted: NewMeeting, desk: Desk): Promise<{ readonly file: string }> {
  const slug = fileNameFor(wanted.name)
  if (slug === '') throw new Refused('bad-request', say.noName, ['name'])
  if ((wanted.nature === undefined) === (wanted.copyOf === undefined))
    throw new Refused('bad-request', say.natureOrCopy, ['nature'])
  const project = await desk.project()
  const text = await textFor(wanted, desk)
  const named = editText(text, [{ do: 'set', path: ['meeting', 'name'], value: wanted.name.trim() }])
  for (let time = 1; time < 100; time += 1) {
    const name = `${wanted.year}/${slug}${time === 1 ? '' : `-${time}`}.yaml`
    if (await createFile(await inside(project.data, name), named)) {
      await writeSchemas(project)
      return { file: `data/${name}` }
    }
  }
  throw new Refused('exists', say.existsAlready(`data/${wanted.year}/${slug}.yaml`))
}

async function textFor({ nature, copyOf, year }: NewMeeting, desk: Desk): Promise<string> {
  if (copyOf !== undefined) return copyText(copyOf, desk)
  const name = (await readdir(folder())).find((file) => file.replace(/^\d+-/u, '') === `${nature}.yaml`)
  if (name === undefined) throw new Refused('not-found', say.noSuchNature(nature ?? ''))
  const text = (await readFile(join(folder(), name), 'utf8')).replaceAll('__YEAR__', year)
  return text.split('\n').slice(2).join('\n')
}

/** What comes again at the next meeting of the same people; everything else was of that day. */
const KEPT: readonly string[] = [
  'meeting',
  'organizations',
  'people',
  'roles',
  'attendees',
  'cluster',
  'agenda',
  'documents',
]
const OF_THE_DAY: readonly (readonly string[])[] = [
  ['meeting', 'sessions'],
  ['meeting', 'period'],
  ['meeting', 'next_period'],
  ['meeting', 'ordinal'],
  ['meeting', 'context'],
  ['attendees', 'totals'],
]
const OF_THE_PAPER: readonly string[] = [
  'number',
  'date',
  'title',
  'signed',
  'draft',
  'headline',
  'sapo',
  'published',
  'related',
]

async function copyText(copyOf: string, desk: Desk): Promise<string> {
  const file = await desk.file(copyOf)
  const { text } = await mustStand(file)
  const { kinds } = await desk.materials()
  const yaml = yamlOf(file.file, text)
  return editText(yaml, clearing(yaml, kinds))
}

/** The data of a `.md` meeting without its narrative. */
function yamlOf(file: string, text: string): string {
  if (!file.toLowerCase().endsWith('.md')) return text
  return text.replace(/^---\n/u, '').replace(/^---\s*$[\s\S]*/mu, '')
}

function clearing(text: string, kinds: readonly Kind[]): Operation[] {
  const { value } = meetingFileOfText(text, 'a.yaml').source
  const documents = isObject(value.documents) ? Object.keys(value.documents) : []
  const wanted = [
    ...Object.keys(value).flatMap((key) => (KEPT.includes(key) ? [] : [[key]])),
    ...OF_THE_DAY,
    ...documents.flatMap((kind) => OF_THE_PAPER.map((key) => ['documents', kind, key])),
  ].filter((path) => at(value, path) !== undefined)
  const gone = new Set(wanted.map((path) => JSON.stringify(path)))
  const covered = (path: readonly (string | number)[]) =>
    path.some((_, n) => gone.has(JSON.stringify(path.slice(0, n + 1))))
  const dated = datesOf(schemaFor(kinds), value).map(({ path }) => path)
  const rest = dated.filter((path) => !covered(path) && at(value, path) !== undefined)
  return [...wanted, ...rest].map((path) => ({ do: 'remove', path }))
}
