import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type CheckedFile, checkMeeting, checkOffice, checkProject } from '../../src/check.ts'
import { meetingFileOf } from '../../src/load/meeting-file.ts'
import { officeOf, withOffice } from '../../src/load/office.ts'
import { standards } from '../../src/standards/index.ts'
import { fences } from '../support/doc-claims.ts'
import { kinds } from '../support/kinds.ts'

const root = new URL('../../', import.meta.url)
const bytes = (path: string) => readFileSync(new URL(path, root))
const officeSource = officeOf(bytes('data/office.yaml'), 'data/office.yaml')
const office = checkOffice(officeSource)

const checked = (folder: string): CheckedFile[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml') && name !== 'office.yaml')
    .map((name) => {
      const { source, name: short } = meetingFileOf(bytes(`${folder}${name}`), `${folder}${name}`)
      return {
        ...checkMeeting(withOffice(source, officeSource), { kinds, standards, office: office.office }),
        name: short,
      }
    })

/** What is said of files that are in order, and why it is right that it is. */
const explained: Readonly<Record<string, string>> = {
  'test/fixtures/toi-thieu.yaml chair-missing': 'the file has only what must be there',
  'test/fixtures/toi-thieu.yaml attendees-missing': 'the file has only what must be there',
}

describe.each(['data/', 'test/fixtures/'])('%s', (folder) => {
  const meetings = checked(folder)
  test('says nothing that is not explained', () => {
    const said = [...meetings.flatMap(({ diagnostics }) => diagnostics), ...checkProject(meetings, { kinds })]
    const lines = said.map(({ rule, at, message }) => ({
      key: `${at?.file} ${rule}`,
      line: `${at?.file}:${at?.line} ${rule}: ${message.vi}`,
    }))
    expect(lines.filter(({ key }) => !(key in explained)).map(({ line }) => line)).toEqual([])
  })
})

describe.each(['README.md', 'README.vi.md'])('the meetings of %s', (file) => {
  const blocks = fences(bytes(file).toString()).filter(({ info }) => info[0] === 'yaml')
  test('there are some', () => expect(blocks.length).toBeGreaterThan(0))
  // Meetings of a page that has to be short: no attendees, no chair.
  const left = ['attendees-missing', 'chair-missing']
  test.each(blocks.map(({ text }) => text))('%#: nothing is said of it but what it leaves out', (text) => {
    const { diagnostics } = checkMeeting(meetingFileOf(Buffer.from(text), 'readme.yaml').source, { kinds, standards })
    const said = diagnostics.filter(({ rule }) => !left.includes(rule))
    expect(said.map(({ rule, at, message }) => `${at?.line} ${rule}: ${message.vi}`)).toEqual([])
  })
})

test('every explanation is still needed', () => {
  const said = checked('test/fixtures/').flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule, at }) => `${at?.file} ${rule}`),
  )
  expect(Object.keys(explained).filter((key) => !said.includes(key))).toEqual([])
})

test('office.yaml is in order', () => expect(office.diagnostics).toEqual([]))
