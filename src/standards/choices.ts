import { parseNumber } from '../text/number.ts'
import { oncePer } from '../text/once-per.ts'
import { withSettings } from './settings.ts'
import type { Choice, Standard } from './standard.ts'

/** Choices as an office types them, each read as the type its setting has; what cannot be read stays text, to be refused. */
export function readChoices(standard: Standard, typed: Readonly<Record<string, string>>): Record<string, Choice> {
  return Object.fromEntries(Object.entries(typed).map(([id, word]) => [id, readChoice(standard, id, word)]))
}

function readChoice(standard: Standard, id: string, word: string): Choice {
  const usual = standard.settings.find((setting) => setting.id === id)?.default
  if (typeof usual === 'number') {
    const read = parseNumber(word)
    return read.ok ? read.value.value : word
  }
  if (typeof usual !== 'boolean') return word
  if (word === 'có' || word === 'true') return true
  return word === 'không' || word === 'false' ? false : word
}

/**
 * The standard under an office's typed choices; as it stands where they are faulty, which the check of the office file says. The same
 * choices give the same object, so that what is made from a standard can be kept by it.
 */
export function configured(standard: Standard, typed: Readonly<Record<string, string>> = {}): Standard {
  const editions = editionsOf(standard)
  const key = JSON.stringify(typed)
  const edition = editions.get(key) ?? configure(standard, typed)
  if (editions.size >= EDITIONS_KEPT) editions.clear()
  editions.set(key, edition)
  return edition
}

function configure(standard: Standard, typed: Readonly<Record<string, string>>): Standard {
  const result = withSettings(standard, readChoices(standard, typed))
  return 'standard' in result ? result.standard : standard
}

/** Offices whose edition of a standard is kept. */
const EDITIONS_KEPT = 100

const editionsOf = oncePer((_: Standard) => new Map<string, Standard>())
