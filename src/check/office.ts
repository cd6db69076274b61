import { type Diagnostic, inOrder } from '../diagnostic.ts'
import type { Source } from '../load/yaml.ts'
import { leavesOf } from '../meeting/leaves.ts'
import { noOffice, type Office, officeOf, officeSchema } from '../meeting/office.ts'
import { read } from '../meeting/read.ts'
import { officeFindings, projectRules, rules } from '../rules/index.ts'
import type { Finding } from '../rules/rule.ts'
import { standards as registered } from '../standards/index.ts'
import type { CheckContext } from './context.ts'
import { shaped, told } from './told.ts'

/** What `office.yaml` says, and what is wrong with it. */
export interface CheckedOffice {
  readonly office: Office
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What `office.yaml` says, and what is wrong with it; of an office without a file, nothing. Choices of standards are held to what the
 * standard allows, severities to the rules there are.
 */
export function checkOffice(
  source: Source | undefined,
  { standards = registered }: Partial<Pick<CheckContext, 'standards'>> = {},
): CheckedOffice {
  if (!source) return { office: noOffice, diagnostics: [] }
  const { value, faults, raw } = read(officeSchema, source.value)
  const ids = [...rules, ...projectRules].map(({ id }) => id)
  const findings = officeFindings(value, leavesOf(officeSchema, raw.value), standards, ids)
  const place = ({ path, onKey }: Finding) => source.locate(raw.original(path), onKey ? 'key' : 'value')
  const diagnostics = [
    ...source.diagnostics,
    ...faults.map((fault) => shaped(fault, source)),
    ...findings.map(({ rule, finding }) => told(rule, 'error', finding, place(finding))),
  ]
  return { office: officeOf(value), diagnostics: inOrder(diagnostics) }
}
