import type { Sentence } from '../diagnostic.ts'
import type { Choice, Setting, Standard } from './standard.ts'

/** A choice that cannot be followed: which setting, and why. */
export interface SettingFault {
  readonly id: string
  readonly message: Sentence
}

/** The standard under an office's choices, or every choice that is unknown to it or outside its range. */
export function withSettings(
  standard: Standard,
  overrides: Readonly<Record<string, Choice>>,
): { readonly standard: Standard } | { readonly faults: readonly SettingFault[] } {
  const faults = Object.entries(overrides).flatMap(([id, choice]) => faultsOf(standard, id, choice))
  return faults.length > 0 ? { faults } : { standard: standard.configure(overrides) }
}

/** What every setting comes to: the chosen value where there is one, else the default. */
export function settled(settings: readonly Setting[], choices: Readonly<Record<string, Choice>>): Settled {
  const find = (id: string): Choice => {
    const setting = settings.find((candidate) => candidate.id === id)
    if (!setting) throw new Error(`No setting “${id}” among ${settings.map((known) => known.id).join(', ')}`)
    return choices[id] ?? setting.default
  }
  const expected = <T extends Choice>(id: string, type: string): T => {
    const choice = find(id)
    if (typeof choice !== type) throw new TypeError(`Setting “${id}” is ${typeof choice}, wanted ${type}`)
    // The type was asked for in the line above.
    return choice as T
  }
  return {
    number: (id) => expected(id, 'number'),
    flag: (id) => expected(id, 'boolean'),
    word: (id) => expected(id, 'string'),
  }
}

/** The settled values, read by id and by what they are. */
export interface Settled {
  number(id: string): number
  flag(id: string): boolean
  word(id: string): string
}

function faultsOf(standard: Standard, id: string, choice: Choice): SettingFault[] {
  const setting = standard.settings.find((known) => known.id === id)
  if (!setting) return [{ id, message: unknown(standard, id) }]
  return isWithin(setting, choice) ? [] : [{ id, message: outside(standard, setting, choice) }]
}

function isWithin({ range, default: usual }: Setting, choice: Choice): boolean {
  const [low, high] = range
  if (typeof low === 'number' && typeof high === 'number')
    return typeof choice === 'number' && choice >= low && choice <= high
  return typeof choice === typeof usual && range.some((allowed) => allowed === choice)
}

function unknown(standard: Standard, id: string): Sentence {
  const known = standard.settings.map((setting) => setting.id).join(', ')
  return {
    vi: `${standard.name.vi} không có lựa chọn “${id}”; các lựa chọn là: ${known}.`,
    en: `${standard.name.en} has no setting “${id}”; it has: ${known}.`,
  }
}

function outside(standard: Standard, setting: Setting, choice: Choice): Sentence {
  const [low, high] = setting.range
  const numbers = typeof low === 'number'
  const vi = numbers
    ? `phải từ ${vietnamese(low)} đến ${vietnamese(Number(high))}`
    : `phải là một trong: ${listed(setting)}`
  const en = numbers ? `must be from ${low} to ${Number(high)}` : `must be one of: ${listed(setting)}`
  return {
    vi: `“${setting.id}” (${setting.about.vi}) là ${said(choice)}; theo ${standard.name.vi} ${vi} (${setting.clause}).`,
    en: `“${setting.id}” (${setting.about.en}) is ${String(choice)}; under ${standard.name.en} it ${en} (${setting.clause}).`,
  }
}

function listed({ range }: Setting): string {
  return range.map((value) => String(value)).join(', ')
}

function said(choice: Choice): string {
  return typeof choice === 'number' ? vietnamese(choice) : `“${choice}”`
}

function vietnamese(number: number): string {
  return String(number).replace('.', ',')
}
