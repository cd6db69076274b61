import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { readMaterials } from '../src/build/materials.ts'
import { isCalledFor } from '../src/build/plan.ts'
import { prepareMeeting } from '../src/build/prepare.ts'
import { compose } from '../src/compose.ts'
import { findProject, listMeetings, type MeetingRef } from '../src/load/project.ts'
import { writers } from '../src/writers/index.ts'
import { plain, writtenText } from './support/written-text.ts'

/** What a document must say, and must not, in the words of a reader: case and spaces aside. */
interface Facts {
  readonly says?: readonly string[]
  readonly silent?: readonly string[]
  /** Under `all`: rules that warn of the file, in its order. */
  readonly warns?: readonly string[]
}

/** By kind of document; `all` is for every document of the meeting. The kinds listed are the documents the meeting yields. */
type FactList = Readonly<Record<string, Facts>>

/** Marks of a template gone wrong, in any document. */
const never: readonly string[] = [
  'đồng chí đồng chí',
  'undefined',
  '[object',
  'nan%',
  ' ,',
  ' ;',
  '..',
  ',,',
  '( ',
  ' )',
]

const project = await findProject(import.meta.dirname)
const materials = await readMaterials(project)
const fixtures = join(import.meta.dirname, 'fixtures')
const { meetings } = await listMeetings(project, [project.data, fixtures])
const lists = await readLists(join(import.meta.dirname, 'facts'))

test('every meeting has its list of facts, and every list its meeting', () => {
  expect([...lists.keys()].sort()).toEqual(meetings.map(nameOf).sort())
})

describe.each(meetings.map((ref) => ({ name: nameOf(ref), ref })))('$name', async ({ name, ref }) => {
  const facts = lists.get(name) ?? {}
  const { checked, photos } = await prepareMeeting(ref, materials)
  const { meeting, diagnostics } = checked
  const templates = materials.templates.filter(({ kind }) => isCalledFor(kind, meeting))

  test('has nothing wrong with it that is not known', () => {
    const serious = diagnostics.filter(({ severity }) => severity !== 'info')
    const known = facts.all?.warns ?? []
    expect(
      serious.map(({ rule }) => rule),
      serious.map(({ message }) => message.vi).join(' '),
    ).toEqual(known)
  })

  test('yields the documents its facts call for', () => {
    const kinds = Object.keys(facts).filter((key) => key !== 'all')
    expect(templates.map(({ kind }) => kind.id).sort()).toEqual(kinds.sort())
  })

  for (const template of templates)
    test.each(writers)(`says so in ${template.kind.id}.$id`, async (writer) => {
      const { root, standard } = compose(meeting, template)
      const text = writtenText(writer.id, await writer.write(root, standard, { fonts: materials.fonts, photos }))
      const { says, silent } = together(facts.all, facts[template.kind.id])
      expect({
        unsaid: says.filter((fact) => !text.includes(plain(fact))),
        said: [...silent.map(plain), ...never].filter((fact) => text.includes(fact)),
      }).toEqual({ unsaid: [], said: [] })
    })
})

function together(...facts: readonly (Facts | undefined)[]): Required<Omit<Facts, 'warns'>> {
  return {
    says: facts.flatMap((part) => part?.says ?? []),
    silent: facts.flatMap((part) => part?.silent ?? []),
  }
}

function nameOf({ path }: MeetingRef): string {
  return basename(path, extname(path))
}

async function readLists(folder: string): Promise<ReadonlyMap<string, FactList>> {
  const files = await readdir(folder)
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const text = await readFile(join(folder, file), 'utf8')
        // The lists are typed here, by this shape.
        return [basename(file, '.yaml'), load(text, { schema: FAILSAFE_SCHEMA }) as FactList] as const
      }),
    ),
  )
}
