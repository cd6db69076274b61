import { readdirSync, readFileSync } from 'node:fs'
import { type CheckedFile, checkMeeting, checkOffice, checkProject } from '../../src/check.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import { officeOf, withOffice } from '../../src/load/office.ts'
import { standards } from '../../src/standards/index.ts'
import { kinds } from './kinds.ts'

/** A file of a case. */
export interface CaseFile {
  readonly file: string
  readonly text: string
}

/** A case of a rule: one data file, or a folder of them that is a project. */
export interface RuleCase {
  readonly rule: string
  readonly name: string
  readonly good: boolean
  readonly files: readonly CaseFile[]
}

const root = new URL('../rules/', import.meta.url)

/** The cases of every rule: `test/rules/<rule-id>/{good,bad}-*`. */
export function ruleCases(): RuleCase[] {
  return foldersIn(root).flatMap((rule) =>
    readdirSync(new URL(`${rule}/`, root), { withFileTypes: true }).map((entry) => ({
      rule,
      name: entry.name,
      good: entry.name.startsWith('good-'),
      files: entry.isDirectory() ? filesIn(`${rule}/${entry.name}`) : [fileAt(rule, entry.name)],
    })),
  )
}

function foldersIn(folder: URL): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

function filesIn(folder: string): CaseFile[] {
  return readdirSync(new URL(`${folder}/`, root)).map((name) => fileAt(folder, name))
}

function fileAt(folder: string, file: string): CaseFile {
  return { file, text: readFileSync(new URL(`${folder}/${file}`, root), 'utf8') }
}

/** A place where a case expects its rule to speak: `# ← rule-id “marked text”`; without text any column of the line will do. */
export interface Mark {
  readonly file: string
  readonly line: number
  readonly words?: string
}

/** The marks of a rule in the files of a case. */
export function marksOf({ rule, files }: RuleCase): Mark[] {
  return files.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = new RegExp(`# ← ${rule}(?: “(.*)”)?$`, 'u').exec(line)
      return match ? [{ file, line: index + 1, ...(match[1] && { words: match[1] }) }] : []
    }),
  )
}

/** As if every document printed everything but what speaks of incense and of video. */
const printed = (words: string) => !/dâng hương|trực tuyến/u.test(words)

/** What the checks say of a case, and the words each diagnostic points at. */
export function diagnosticsOf(files: readonly CaseFile[]): (Diagnostic & { readonly words: string })[] {
  const officeText = files.find(({ file }) => file === 'office.yaml')?.text
  const officeSource =
    officeText === undefined ? undefined : officeOf(new TextEncoder().encode(officeText), 'office.yaml')
  const office = checkOffice(officeSource, { standards })
  const checked = files
    .filter(({ file }) => file !== 'office.yaml')
    .map(({ file, text }): CheckedFile => {
      const { source, name, narrative } = meetingFileOfText(text, file)
      const context = {
        kinds,
        standards,
        office: office.office,
        prints: () => printed,
        ...(narrative && { narrative }),
      }
      return { ...checkMeeting(withOffice(source, officeSource), context), name }
    })
  const found = [
    ...office.diagnostics,
    ...checked.flatMap(({ diagnostics }) => diagnostics),
    ...checkProject(checked, { kinds, office: office.office }),
  ]
  return found.map((one) => ({ ...one, words: wordsAt(one, files) }))
}

function wordsAt({ at }: Diagnostic, files: readonly CaseFile[]): string {
  const line = files.find(({ file }) => file === at?.file)?.text.split('\n')[(at?.line ?? 0) - 1] ?? ''
  return line.slice((at?.column ?? 1) - 1, (at?.column ?? 1) - 1 + (at?.length ?? 0))
}
