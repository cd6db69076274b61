import { readdirSync, readFileSync } from 'node:fs'
import { type CheckedFile, checkMeeting, checkOffice, checkProject } from '../../src/check.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import { officeOf, withOffice } from '../../src/load/office.ts'
import { standards } from '../../src/standards/index.ts'
import { kinds } from './kinds.ts'

/** A case of a rule: one data file, or several that are one project, parted by `---` lines that name them. */
export interface RuleCase {
  readonly rule: string
  readonly name: string
  readonly good: boolean
  readonly text: string
}

const root = new URL('../rules/', import.meta.url)

/** The cases of every rule: `test/rules/<rule-id>/{good,bad}-*.yaml`. */
export function ruleCases(): RuleCase[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: rule }) =>
      readdirSync(new URL(`${rule}/`, root)).map((name) => ({
        rule,
        name,
        good: name.startsWith('good-'),
        text: readFileSync(new URL(`${rule}/${name}`, root), 'utf8'),
      })),
    )
}

/** A place where a case expects its rule to speak: `# ← rule-id “marked text”`; without text any column of the line will do. */
export interface Mark {
  readonly file: string
  readonly line: number
  readonly words?: string
}

/** The marks of a rule in the files of a case. */
export function marksOf({ rule, text }: RuleCase): Mark[] {
  return filesOf(text).flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = new RegExp(String.raw`# ← ${rule}(?: “(.*)”)?$`, 'u').exec(line)
      return match ? [{ file, line: index + 1, ...(match[1] && { words: match[1] }) }] : []
    }),
  )
}

/** What the checks say of a case, and the words each diagnostic points at. */
export function diagnosticsOf(text: string): (Diagnostic & { readonly words: string })[] {
  const files = filesOf(text)
  const officeText = files.find(({ file }) => file === 'office.yaml')?.text
  const officeSource =
    officeText === undefined ? undefined : officeOf(new TextEncoder().encode(officeText), 'office.yaml')
  const office = checkOffice(officeSource, { standards })
  const checked = files
    .filter(({ file }) => file !== 'office.yaml')
    .map(({ file, text }): CheckedFile => {
      const { source, name, narrative } = meetingFileOfText(text, file)
      const context = { kinds, standards, office: office.office, ...(narrative && { narrative }) }
      return { ...checkMeeting(withOffice(source, officeSource), context), name }
    })
  const found = [
    ...office.diagnostics,
    ...checked.flatMap(({ diagnostics }) => diagnostics),
    ...checkProject(checked, { kinds, standards, office: office.office }),
  ]
  return found.map((one) => ({ ...one, words: wordsAt(one, files) }))
}

function wordsAt({ at }: Diagnostic, files: readonly { readonly file: string; readonly text: string }[]): string {
  const line = files.find(({ file }) => file === at?.file)?.text.split('\n')[(at?.line ?? 0) - 1] ?? ''
  return line.slice((at?.column ?? 1) - 1, (at?.column ?? 1) - 1 + (at?.length ?? 0))
}

/** The files of a case: `=== name` lines begin each; without any the case is one file. */
function filesOf(text: string): { readonly file: string; readonly text: string }[] {
  const parts = text.split(/^=== (.*)\n/mu)
  if (parts.length === 1) return [{ file: 'case.yaml', text }]
  return parts.flatMap((file, index) => (index % 2 === 1 ? [{ file, text: parts[index + 1] ?? '' }] : []))
}
