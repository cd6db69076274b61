import type { Diagnostic, Path } from '../../../diagnostic.ts'
import type { FieldOf, KeyedField } from './form.ts'
import { asList, isEmpty, isRecord, type Value, valueAt } from './path.ts'

// What meetings of a purpose usually tell, beside what every meeting does. A key that is missing here is offered below the form.
const ALWAYS = ['meeting', 'organizations', 'people', 'roles', 'attendees', 'documents', 'letterhead']
const REVIEW = ['figures', 'achievements', 'limitations', 'causes', 'lessons', 'speeches', 'tasks']
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'sơ kết': REVIEW,
  'tổng kết': [...REVIEW, 'awards'],
  'triển khai': ['tasks', 'speeches'],
  'giao ban': ['task_reports', 'achievements', 'limitations', 'decisions', 'tasks'],
  'phát động': ['pledges', 'speeches', 'tasks'],
  'ký kết': ['pledges', 'cluster'],
  'bình xét': ['ranking', 'awards', 'cluster', 'decisions'],
  'kiện toàn': ['decisions'],
  'xem xét báo cáo': ['agenda', 'discussion', 'decisions'],
  'thảo luận': ['agenda', 'discussion', 'decisions'],
}

/** Which sections a form shows at once, and which it only offers: those with something in them or wrong with them are always shown. */
export function sectionsOf(
  fields: readonly KeyedField[],
  value: Value,
  diagnostics: readonly Diagnostic[],
  opened: ReadonlySet<string>,
) {
  const purposes = asList(valueAt(value, ['meeting', 'purposes'])).filter((purpose) => typeof purpose === 'string')
  const usual = new Set([...ALWAYS, ...purposes.flatMap((purpose) => USUAL[purpose] ?? [])])
  const faulty = new Set(diagnostics.map(({ path = [] }) => path[0]))
  const shown = fields.filter(
    ({ key, field }) =>
      field.required ||
      usual.has(key) ||
      faulty.has(key) ||
      opened.has(key) ||
      !isEmpty(isRecord(value) ? value[key] : undefined),
  )
  return { shown, offered: fields.filter((field) => !shown.includes(field)) }
}

// Of groups with many fields, those that are nearly always filled in; the others are one press away.
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  meeting: ['subject', 'period', 'next_period', 'sessions', 'place', 'organizers'],
  sessions: ['date', 'part', 'start'],
  place: ['venue', 'commune', 'province'],
  people: ['titles', 'address', 'organization'],
  organizations: ['short', 'parent', 'regime'],
  roles: ['chair', 'moderator', 'secretary'],
  groups: ['side', 'people', 'organizations', 'names'],
  period: ['unit', 'year'],
  next_period: ['unit', 'year'],
  figures: ['about', 'verb', 'done', 'of', 'value', 'unit'],
  sections: ['title', 'text'],
  speeches: ['kind', 'points'],
  items: ['lead', 'due'],
  sub: ['lead', 'due'],
  awards: ['form', 'by', 'count', 'unit', 'recipients'],
  recipients: ['name', 'title'],
  basis: ['kind', 'number', 'date', 'issuer', 'about'],
  ranking: ['organization', 'score', 'rank'],
  decisions: ['text', 'verb'],
  photos: ['file', 'caption'],
  documents: [],
}
/** A group with so many fields or fewer shows them all. */
const FEW = 5

/** The fields of a group that are shown though they are empty. */
export function usualFields(path: Path, { fields }: FieldOf<'object'>): ReadonlySet<string> {
  if (fields.length <= FEW) return new Set(fields.map(({ key }) => key))
  const name = path.findLast((key) => FIELDS[key] !== undefined && typeof key === 'string')
  const usual = name === undefined ? undefined : FIELDS[name]
  const own = usual?.filter((key) => fields.some((field) => field.key === key))
  return new Set(own && own.length > 0 ? own : fields.slice(0, FEW).map(({ key }) => key))
}
