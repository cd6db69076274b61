import type { Diagnostic, Position, Sentence } from '../diagnostic.ts'

// The catalogue of what is said about templates: `template-path` for names nothing bears, `template-syntax` for what cannot be
// used as it is written, `template-fill` for what only shows with data.

export type Rule = 'template-path' | 'template-syntax' | 'template-fill'

function said(rule: Rule, at: Position, vi: string, en: string, hint?: Sentence): Diagnostic {
  return { rule, severity: 'error', message: { vi, en }, at, ...(hint && { hint }) }
}

function didYouMean(near: string | undefined): Sentence | undefined {
  return near === undefined ? undefined : { vi: `Có phải là “${near}”?`, en: `Did you mean “${near}”?` }
}

export function tooLarge(size: number, most: number, at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    `Mẫu dài ${size} ký tự, quá ${most}.`,
    `The template has ${size} characters, more than ${most}.`,
  )
}

export function tooDeep(most: number, at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    `Các khối lồng nhau quá ${most} tầng.`,
    `Blocks are nested more than ${most} deep.`,
  )
}

export function syntax(reason: string, at: Position): Diagnostic {
  return said('template-syntax', at, `Cú pháp Handlebars sai: ${reason}.`, `Handlebars syntax error: ${reason}.`)
}

export function forbidden(what: string, at: Position, hint?: Sentence): Diagnostic {
  return said('template-syntax', at, `Mẫu không được dùng ${what}.`, `Templates may not use ${what}.`, hint)
}

export const rawHint: Sentence = {
  vi: 'Dùng {{…}}: mọi giá trị được in đúng như đã gõ.',
  en: 'Use {{…}}: every value is printed as it was typed.',
}

export function looseBackslash(at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    'Dấu \\ đứng ngay trước một giá trị sẽ làm hỏng giá trị ấy.',
    'A back slash right before a value would spoil the value.',
  )
}

export function unknownBlock(name: string, near: string | undefined, at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    `Không có khối “::: ${name}”.`,
    `There is no block “::: ${name}”.`,
    didYouMean(near),
  )
}

export function unclosedBlock(name: string, at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    `Khối “::: ${name}” không được đóng trong cùng một phần của mẫu.`,
    `The block “::: ${name}” is not closed in the same part of the template.`,
  )
}

export function strayBlockEnd(at: Position): Diagnostic {
  return said('template-syntax', at, 'Dấu “:::” này không đóng khối nào.', 'This “:::” closes no block.')
}

export function unknownPath(path: string, near: string | undefined, at: Position): Diagnostic {
  return said('template-path', at, `Dữ liệu không có “${path}”.`, `The data has no “${path}”.`, didYouMean(near))
}

export function unknownVariable(name: string, at: Position): Diagnostic {
  return said('template-path', at, `Không có “@${name}” ở đây.`, `There is no “@${name}” here.`, {
    vi: 'Trong {{#each}} có @index, @key, @first, @last; ở mọi nơi có @root.',
    en: '{{#each}} has @index, @key, @first, @last; @root is everywhere.',
  })
}

export function unknownHelper(name: string, near: string | undefined, at: Position): Diagnostic {
  return said(
    'template-path',
    at,
    `Không có hàm trợ giúp “${name}”.`,
    `There is no helper “${name}”.`,
    didYouMean(near),
  )
}

export function unknownPartial(name: string, near: string | undefined, at: Position): Diagnostic {
  return said('template-path', at, `Không có mẫu con “${name}”.`, `There is no partial “${name}”.`, didYouMean(near))
}

export function partialCircle(names: readonly string[], at: Position): Diagnostic {
  const circle = names.join(' → ')
  return said(
    'template-syntax',
    at,
    `Mẫu con gọi lại chính nó: ${circle}.`,
    `Partials call each other in a circle: ${circle}.`,
  )
}

export function wrongCount(name: string, at: Position): Diagnostic {
  return said('template-syntax', at, `{{#${name}}} cần đúng một giá trị.`, `{{#${name}}} takes one value.`)
}

export function absent(path: string, at: Position): Diagnostic {
  return said(
    'template-fill',
    at,
    `Mẫu in “${path}” mà dữ liệu không có.`,
    `The template prints “${path}”, which the data does not have.`,
    {
      vi: `Đặt trong {{#if ${path}}}…{{/if}}.`,
      en: `Put it inside {{#if ${path}}}…{{/if}}.`,
    },
  )
}

export function notWords(what: string, at: Position): Diagnostic {
  return said(
    'template-fill',
    at,
    `Không in được ${what} thành chữ.`,
    `A value that is ${what} cannot be printed as words.`,
    {
      vi: 'Dùng một hàm trợ giúp để in giá trị này.',
      en: 'Use a helper to print this value.',
    },
  )
}

export function helperFailed(name: string, reason: string, at: Position): Diagnostic {
  return said(
    'template-fill',
    at,
    `Hàm trợ giúp “${name}” không chạy được: ${reason}`,
    `The helper “${name}” failed: ${reason}`,
  )
}

export function tooMuch(at: Position): Diagnostic {
  return said('template-fill', at, 'Mẫu lặp ra quá nhiều chữ.', 'The template grows too much text.', {
    vi: 'Xem lại các {{#each}} lồng nhau.',
    en: 'Look at the {{#each}} blocks inside each other.',
  })
}

export function markup(message: Sentence, at: Position): Diagnostic {
  return said('template-fill', at, message.vi, message.en)
}

export function noFrontMatter(at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    'Mẫu phải bắt đầu bằng phần khai báo giữa hai dòng “---”.',
    'A template begins with its front matter between two lines of “---”.',
  )
}

export function unknownKey(key: string, near: string | undefined, at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    `Khai báo của mẫu không có khóa “${key}”.`,
    `The front matter has no key “${key}”.`,
    didYouMean(near),
  )
}

export function missingKey(key: string, at: Position): Diagnostic {
  return said(
    'template-syntax',
    at,
    `Khai báo của mẫu thiếu khóa “${key}”.`,
    `The front matter lacks the key “${key}”.`,
  )
}

export function unknownValue(key: string, value: string, values: readonly string[], at: Position): Diagnostic {
  const all = values.join(', ')
  return said(
    'template-syntax',
    at,
    `“${value}” không dùng được cho “${key}”.`,
    `“${value}” is not a value of “${key}”.`,
    {
      vi: `Chọn một trong: ${all}.`,
      en: `Choose one of: ${all}.`,
    },
  )
}

export function wrongType(key: string, wanted: Sentence, at: Position): Diagnostic {
  return said('template-syntax', at, `“${key}” phải là ${wanted.vi}.`, `“${key}” must be ${wanted.en}.`)
}
