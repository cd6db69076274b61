import { didYouMean } from '../meeting/issues.ts'
import { photoPlaces } from '../meeting/photos.ts'
import { suggest } from '../text/near.ts'
import type { Finding, Rule } from './rule.ts'

/** Values that are chosen from a register: standards, and places of photos. */
export const unknownValue: Rule = {
  id: 'unknown-value',
  severity: 'error',
  about: {
    vi: 'Giá trị phải thuộc danh sách của khóa; chỗ đặt ảnh lạ chỉ là cảnh báo, ảnh xuống cuối bài.',
    en: 'A value must be one of its key’s list; a strange place for a photo is a warning, and the photo goes to the end.',
  },
  *check({ meeting, standards }) {
    const ids = standards.map(({ id }) => id)
    for (const [kind, { standard }] of Object.entries(meeting.documents))
      if (standard !== undefined && !ids.includes(standard))
        yield { path: ['documents', kind, 'standard'], ...oneOf('standard', standard, ids) }
    for (const [index, { after }] of meeting.photos.entries())
      if (after !== undefined && !photoPlaces.some((place) => place === after))
        yield { path: ['photos', index, 'after'], severity: 'warning', ...oneOf('after', after, photoPlaces) }
  },
}

function oneOf(key: string, value: string, values: readonly string[]): Omit<Finding, 'path'> {
  const near = suggest(value, values)
  return {
    message: { vi: `“${value}” không phải là giá trị của “${key}”.`, en: `“${value}” is not a value of “${key}”.` },
    hint:
      near === undefined
        ? { vi: `Chọn một trong: ${values.join(', ')}.`, en: `Choose one of: ${values.join(', ')}.` }
        : didYouMean(near),
  }
}
