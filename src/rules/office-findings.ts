import type { Path } from '../diagnostic.ts'
import { didYouMean } from '../meeting/issues.ts'
import type { Leaf } from '../meeting/leaves.ts'
import type { OfficeFile } from '../meeting/office.ts'
import { readChoices, withSettings } from '../standards/index.ts'
import type { Standard } from '../standards/standard.ts'
import { suggest } from '../text/near.ts'
import type { Finding } from './rule.ts'
import { unknownId } from './unknown-reference.ts'

/** A mistake of `office.yaml` beyond its shape. */
export interface OfficeFinding {
  readonly rule: 'unknown-reference' | 'unknown-value' | 'unknown-key'
  readonly finding: Finding
}

/** What is wrong with an office file that has the right shape: ids, standards and their settings, rules that do not exist. */
export function officeFindings(
  office: OfficeFile,
  leaves: readonly Leaf[],
  standards: readonly Standard[],
  ruleIds: readonly string[],
): OfficeFinding[] {
  const ids = standards.map(({ id }) => id)
  const chosen = office.letterhead?.standard
  return [
    ...referenceFindings(office, leaves),
    ...(chosen === undefined || ids.includes(chosen)
      ? []
      : [strange('unknown-value', ['letterhead', 'standard'], chosen, ids)]),
    ...Object.entries(office.settings).flatMap(([id, typed]) => settingFindings(id, typed, standards)),
    ...Object.keys(office.rules)
      .filter((id) => !ruleIds.includes(id))
      .map((id) => strange('unknown-key', ['rules', id], id, ruleIds)),
  ]
}

function referenceFindings({ organizations, people }: OfficeFile, leaves: readonly Leaf[]): OfficeFinding[] {
  const known = new Set([...Object.keys(organizations), ...Object.keys(people)])
  return leaves
    .filter(({ role, value }) => role === 'reference' && /^[a-z0-9-]+$/.test(value.trim()) && !known.has(value.trim()))
    .map(({ path, value }) => ({ rule: 'unknown-reference', finding: { path, ...unknownId(value.trim(), known) } }))
}

function settingFindings(
  id: string,
  typed: Readonly<Record<string, string>>,
  standards: readonly Standard[],
): OfficeFinding[] {
  const standard = standards.find((one) => one.id === id)
  const ids = standards.map((one) => one.id)
  if (!standard) return [strange('unknown-key', ['settings', id], id, ids)]
  const result = withSettings(standard, readChoices(standard, typed))
  if ('standard' in result) return []
  return result.faults.map((fault) => ({
    rule: 'unknown-value',
    finding: { path: ['settings', id, fault.id], message: fault.message },
  }))
}

function strange(rule: OfficeFinding['rule'], path: Path, value: string, known: readonly string[]): OfficeFinding {
  const near = suggest(value, known)
  const all = { vi: `Chọn một trong: ${known.join(', ')}.`, en: `Choose one of: ${known.join(', ')}.` }
  const message = {
    vi: `“${value}” không dùng được ở “${path.slice(0, -1).join('.') || path[0]}”.`,
    en: `“${value}” is not known at “${path.slice(0, -1).join('.') || path[0]}”.`,
  }
  return {
    rule,
    finding: { path, onKey: rule === 'unknown-key', message, hint: near === undefined ? all : didYouMean(near) },
  }
}
