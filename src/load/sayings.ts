import type { Sentence } from '../diagnostic.ts'
import type { CharacterFault } from '../text/clean.ts'
import { formatInteger } from '../text/number-format.ts'
import type { Saying } from './fault.ts'

// The catalogue of what loading says about texts and YAML. Vietnamese first; each names the value it speaks of.

function saying(rule: string, vi: string, en: string, hintVi?: string, hintEn?: string): Saying {
  const hint = hintVi !== undefined && hintEn !== undefined ? { hint: { vi: hintVi, en: hintEn } } : {}
  return { rule, message: { vi, en }, ...hint }
}

function feature(vi: string, en: string, hintVi: string, hintEn: string): Saying {
  return saying('yaml-feature', vi, en, hintVi, hintEn)
}

function syntax(vi: string, en: string, hintVi: string, hintEn: string): Saying {
  return saying('yaml-syntax', vi, en, hintVi, hintEn)
}

/** A value as it is quoted in a message: one line, at most 40 characters. */
export function shown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const letters = [...line]
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : line
}

const quoteIt = [
  'Nếu đó là chữ cần in, đặt cả giá trị trong dấu ngoặc kép.',
  'If it is text to be printed, put the whole value in quotes.',
] as const

export const anchor = (name: string): Saying =>
  feature(
    `Không dùng neo “${shown(name)}” trong tệp dữ liệu.`,
    `The anchor “${shown(name)}” is not allowed in a data file.`,
    `Khai báo một lần với mã (id) rồi dẫn lại mã đó. ${quoteIt[0]}`,
    `Describe it once under an id and cite the id. ${quoteIt[1]}`,
  )

export const alias = (name: string): Saying =>
  feature(
    `Không dùng tham chiếu “${shown(name)}” trong tệp dữ liệu.`,
    `The alias “${shown(name)}” is not allowed in a data file.`,
    `Dẫn lại bằng mã (id). ${quoteIt[0]}`,
    `Cite by id. ${quoteIt[1]}`,
  )

export const tag = (name: string): Saying =>
  feature(
    `Không dùng thẻ kiểu “${shown(name)}” trong tệp dữ liệu.`,
    `The tag “${shown(name)}” is not allowed in a data file.`,
    `Bỏ thẻ đi: mọi giá trị được đọc như đã gõ. ${quoteIt[0]}`,
    `Remove it: every value is read as typed. ${quoteIt[1]}`,
  )

export const mergeKey: Saying = feature(
  'Không dùng khóa trộn “<<” trong tệp dữ liệu.',
  'The merge key “<<” is not allowed in a data file.',
  'Ghi đủ các khóa ở từng chỗ, hoặc khai báo một lần với mã (id).',
  'Write the keys out, or describe the thing once under an id.',
)

export const secondDocument: Saying = feature(
  'Một tệp chỉ chứa một tài liệu YAML; phần sau dấu này không được đọc.',
  'A file holds one YAML document; what follows this mark is not read.',
  'Tách phần sau thành một tệp riêng, hoặc xóa dòng này.',
  'Move what follows to a file of its own, or delete this line.',
)

export const directive = (line: string): Saying =>
  feature(
    `Không dùng chỉ thị “${shown(line)}”.`,
    `The directive “${shown(line)}” is not allowed.`,
    'Xóa dòng này; nếu là chữ, đặt trong dấu ngoặc kép.',
    'Delete the line; if it is text, quote it.',
  )

export const keyNotText: Saying = feature(
  'Khóa phải là một từ, không phải danh sách hay nhóm khóa.',
  'A key must be a word, not a list or a mapping.',
  'Ghi khóa dạng `khóa: giá trị`.',
  'Write `key: value`.',
)

export const keyMissing: Saying = syntax(
  'Trước dấu hai chấm chưa có khóa.',
  'There is no key before the colon.',
  'Ghi tên khóa trước dấu hai chấm.',
  'Write the key before the colon.',
)

export const reservedKey = (key: string): Saying =>
  feature(
    `Không dùng “${key}” làm khóa.`,
    `“${key}” may not be a key.`,
    'Đặt tên khác cho mã này.',
    'Choose another id.',
  )

export const duplicateKey = (key: string): Saying =>
  saying(
    'duplicate-key',
    `Khóa “${shown(key)}” đã có ở trên.`,
    `The key “${shown(key)}” was used above.`,
    'Gộp hai chỗ làm một, hoặc đổi tên một khóa.',
    'Join the two, or rename one.',
  )

export const firstKey: Sentence = { vi: 'Lần đầu ở đây.', en: 'First used here.' }

export const empty: Saying = syntax(
  'Tệp không có nội dung.',
  'The file says nothing.',
  'Bắt đầu bằng `meeting:`; lệnh `hoinghi new` tạo sẵn một tệp mẫu.',
  'Begin with `meeting:`; `hoinghi new` makes a file to fill in.',
)

export const notKeys: Saying = syntax(
  'Tệp phải gồm các dòng `khóa: giá trị`.',
  'The file must be made of lines `key: value`.',
  'Bắt đầu bằng `meeting:`; lệnh `hoinghi new` tạo sẵn một tệp mẫu.',
  'Begin with `meeting:`; `hoinghi new` makes a file to fill in.',
)

export const tooDeep = (depth: number): Saying =>
  saying(
    'too-large',
    `Dữ liệu lồng nhau quá ${depth} tầng.`,
    `Data is nested more than ${depth} levels deep.`,
    'Bỏ bớt tầng ngoặc.',
    'Use fewer brackets.',
  )

export const tooLarge = (size: number, limit: number): Saying =>
  saying(
    'too-large',
    `Tệp có ${formatInteger(size)} byte, quá giới hạn ${formatInteger(limit)} byte.`,
    `The file has ${size} bytes; the limit is ${limit}.`,
    'Tách thành nhiều tệp, mỗi hội nghị một tệp.',
    'Split it: one file is one meeting.',
  )

export const tooManyValues = (limit: number): Saying =>
  saying(
    'too-large',
    `Tệp có quá ${formatInteger(limit)} giá trị.`,
    `The file has more than ${limit} values.`,
    'Tách thành nhiều tệp, mỗi hội nghị một tệp.',
    'Split it: one file is one meeting.',
  )

export const spaceAfterColon = (key: string): Saying =>
  syntax(
    `Thiếu dấu cách sau dấu hai chấm của “${shown(key)}”.`,
    `A space is missing after the colon of “${shown(key)}”.`,
    `Gõ \`${shown(key)}: …\`.`,
    `Type \`${shown(key)}: …\`.`,
  )

export const commaInBraces = (key: string): Saying =>
  syntax(
    `Sau “${shown(key)}” không có dấu hai chấm: trong dấu { }, dấu phẩy ngắt mục.`,
    `There is no colon after “${shown(key)}”: between { } a comma ends an entry.`,
    'Số hay câu có dấu phẩy thì đặt trong dấu ngoặc kép: `"62,5"`, `"các phòng, ban"`.',
    'Put a number or a sentence with a comma between quotes: `"62,5"`.',
  )

export const wideColon = (key: string): Saying =>
  syntax(
    `Dấu hai chấm của “${shown(key)}” là dấu toàn khổ “：”.`,
    `The colon of “${shown(key)}” is the full-width “：”.`,
    `Gõ dấu hai chấm thường và một dấu cách: \`${shown(key)}: …\`.`,
    `Type an ordinary colon and a space: \`${shown(key)}: …\`.`,
  )

export const spaceAfterDash = (line: string): Saying =>
  syntax(
    `Thiếu dấu cách sau gạch đầu dòng “${shown(line)}”.`,
    `A space is missing after the dash of “${shown(line)}”.`,
    `Gõ \`- ${shown(line.replace(/^-/, ''))}\`.`,
    `Type \`- ${shown(line.replace(/^-/, ''))}\`.`,
  )

export const colonInText = (value: string): Saying =>
  syntax(
    `Trong “${shown(value)}” có dấu hai chấm, nên bị hiểu là một khóa.`,
    `“${shown(value)}” holds a colon and is read as a key.`,
    `Đặt cả câu trong dấu ngoặc kép: \`${inQuotes(value)}\`.`,
    `Put the whole text in quotes: \`${inQuotes(value)}\`.`,
  )

export const textAfterQuote = (value: string): Saying =>
  syntax(
    `Có chữ đứng sau dấu ngoặc đóng trong “${shown(value)}”.`,
    `Words follow the closing quote in “${shown(value)}”.`,
    `Đặt cả câu trong một cặp ngoặc: \`${inQuotes(value)}\`.`,
    `Put the whole text in one pair of quotes: \`${inQuotes(value)}\`.`,
  )

export const textAfterBracket = (value: string): Saying =>
  syntax(
    `Có chữ hoặc ngoặc thừa sau ngoặc đóng trong “${shown(value)}”.`,
    `Something follows the closing bracket in “${shown(value)}”.`,
    'Bỏ phần thừa; nếu là một câu, đặt cả câu trong dấu ngoặc kép.',
    'Remove it; if this is a sentence, put all of it in quotes.',
  )

export const badStart = (sign: string): Saying =>
  syntax(
    `Giá trị không được bắt đầu bằng “${sign}”.`,
    `A value may not begin with “${sign}”.`,
    'Đặt cả giá trị trong dấu ngoặc kép.',
    'Put the whole value in quotes.',
  )

export const openQuote = (sign: string): Saying =>
  syntax(
    `Dấu ngoặc ${sign} mở ở đây không được đóng.`,
    `The quote ${sign} opened here is never closed.`,
    `Thêm ${sign} ở cuối giá trị.`,
    `Add ${sign} at the end of the value.`,
  )

export const openBracket = (sign: string): Saying =>
  syntax(
    `Ngoặc ${sign} mở ở đây không được đóng.`,
    `The bracket ${sign} opened here is never closed.`,
    `Thêm ${sign === '{' ? '}' : ']'} ở cuối.`,
    `Add ${sign === '{' ? '}' : ']'} at the end.`,
  )

export const bracketBroken = (sign: string): Saying =>
  syntax(
    `Ngoặc ${sign} kéo xuống dòng mà các dòng sau không thụt vào.`,
    `The bracket ${sign} runs over lines that are not indented.`,
    'Thụt các dòng trong ngoặc sâu hơn dòng mở ngoặc, hoặc đóng ngoặc trên cùng dòng.',
    'Indent the lines inside the bracket, or close it on its own line.',
  )

export const comma: Saying = syntax(
  'Thiếu dấu phẩy giữa các mục trong ngoặc.',
  'A comma is missing between the entries in brackets.',
  'Thêm dấu phẩy; nếu là một câu có dấu câu, đặt câu đó trong dấu ngoặc kép.',
  'Add a comma; if it is a sentence with punctuation, put it in quotes.',
)

export const extraComma: Saying = syntax(
  'Thừa dấu phẩy trong ngoặc.',
  'There is a comma too many in the brackets.',
  'Bỏ một dấu phẩy.',
  'Remove one comma.',
)

export const tab: Saying = syntax(
  'Dòng này thụt vào bằng phím Tab; YAML chỉ nhận dấu cách.',
  'This line is indented with a tab; YAML takes spaces only.',
  'Thay mỗi Tab bằng hai dấu cách.',
  'Replace each tab by two spaces.',
)

export const tabInside: Saying = syntax(
  'Có dấu Tab ở chỗ chỉ nhận dấu cách.',
  'There is a tab where only spaces are taken.',
  'Thay Tab bằng một dấu cách.',
  'Replace the tab by a space.',
)

export const indentation = (got: number, wanted: readonly number[]): Saying =>
  syntax(
    `Dòng này thụt vào ${got} dấu cách, không thẳng hàng với dòng nào ở trên.`,
    `This line is indented by ${got} spaces and lines up with none above.`,
    `Thụt vào ${wanted.join(' hoặc ')} dấu cách cho thẳng hàng.`,
    `Indent it by ${wanted.join(' or ')} spaces.`,
  )

export const deeper = (key: string): Saying =>
  syntax(
    `“${shown(key)}” thụt sâu hơn dòng trên, mà dòng trên đã có giá trị.`,
    `“${shown(key)}” is indented deeper than the line above, which has its value already.`,
    'Thụt dòng này bằng dòng trên, hoặc bỏ giá trị ở dòng trên.',
    'Line it up with the line above, or remove the value there.',
  )

export const swallowedItem = (line: string): Saying =>
  syntax(
    `“${shown(line)}” thụt sâu hơn mục ở trên, nên bị coi là phần tiếp của mục đó.`,
    `“${shown(line)}” is indented deeper than the item above and is read as the rest of it.`,
    'Thụt dòng này thẳng với gạch đầu dòng ở trên; nếu là một câu, đặt cả câu trong dấu ngoặc kép.',
    'Line it up with the dash above; if this is one sentence, put all of it in quotes.',
  )

export const noColon = (line: string): Saying =>
  syntax(
    `Dòng “${shown(line)}” không có dấu hai chấm.`,
    `The line “${shown(line)}” has no colon.`,
    'Ghi dạng `khóa: giá trị`; câu dài xuống dòng phải thụt vào sâu hơn khóa của nó.',
    'Write `key: value`; a text that runs over several lines is indented deeper than its key.',
  )

export const mixed = (line: string): Saying =>
  syntax(
    `“${shown(line)}” lẫn giữa danh sách (gạch đầu dòng) và các khóa.`,
    `“${shown(line)}” mixes a list (dashes) with keys.`,
    'Ở cùng một mức chỉ dùng gạch đầu dòng, hoặc chỉ dùng khóa.',
    'At one level use dashes only, or keys only.',
  )

export const badEscape = (sequence: string): Saying =>
  syntax(
    `Trong ngoặc kép, “${shown(sequence)}” không phải là ký hiệu hợp lệ.`,
    `Inside double quotes “${shown(sequence)}” means nothing.`,
    String.raw`Dùng ngoặc đơn '…', hoặc gõ hai dấu \\.`,
    String.raw`Use single quotes '…', or type \\.`,
  )

export const blockText = (sign: string): Saying =>
  syntax(
    `Sau dấu “${sign}” phải xuống dòng.`,
    `After “${sign}” a new line must begin.`,
    'Viết đoạn văn từ dòng sau, thụt vào; nếu là một câu ngắn, đặt trong dấu ngoặc kép.',
    'Begin the text on the next line, indented; put a short text in quotes.',
  )

export const unclear = (line: string, reason: string): Saying =>
  syntax(
    `Dòng “${shown(line)}” không đúng cú pháp YAML.`,
    `The line “${shown(line)}” is not valid YAML: ${reason}.`,
    'So lại thụt dòng, dấu hai chấm và các dấu ngoặc.',
    'Check indentation, colons, quotes and brackets.',
  )

export const noFrontMatter: Saying = syntax(
  'Tệp .md của một cuộc họp phải mở đầu bằng một dòng `---`.',
  'The .md file of a meeting must begin with a line `---`.',
  'Đặt dữ liệu giữa hai dòng `---` ở đầu tệp, phần lời văn viết sau dòng `---` thứ hai.',
  'Put the data between two lines `---` at the top and the narrative after the second.',
)

export const frontMatterLanguage: Saying = feature(
  'Dòng đầu của tệp .md phải đúng là `---`, không kèm chữ nào.',
  'The first line of a .md file must be `---` and nothing else.',
  'Xóa phần chữ sau `---`; dữ liệu luôn là YAML.',
  'Delete what follows `---`; the data is always YAML.',
)

export const frontMatterOpen: Saying = syntax(
  'Phần dữ liệu ở đầu tệp .md chưa được đóng bằng một dòng `---`.',
  'The data at the top of the .md file is not closed by a line `---`.',
  'Thêm một dòng chỉ có `---` ngay sau dữ liệu.',
  'Add a line of `---` alone right after the data.',
)

export const encoding = ({ vi, en }: Sentence): Saying =>
  saying(
    'encoding',
    `Tệp không phải là UTF-8 mà là ${vi}.`,
    `The file is not UTF-8 but ${en}.`,
    'Mở tệp bằng trình soạn thảo, chọn “Lưu với mã UTF-8” (Save with Encoding → UTF-8) rồi lưu lại.',
    'Open it in an editor and save it as UTF-8.',
  )

export const legacy = (message: Sentence): Saying => ({
  rule: 'legacy-encoding',
  message,
  hint: {
    vi: 'Chuyển cả đoạn sang Unicode (UniKey: Ctrl+Shift+F6) rồi dán lại.',
    en: 'Convert the text to Unicode (UniKey: Ctrl+Shift+F6) and paste it again.',
  },
})

/** An invisible character is removed and only warned of; any other faulty one is refused. */
export const character = (fault: CharacterFault, message: Sentence): Saying => ({
  rule: 'illegal-character',
  ...(fault === 'invisible' && { severity: 'warning' as const }),
  message,
  hint:
    fault === 'replacement'
      ? { vi: 'Gõ lại chữ đã mất ở chỗ này.', en: 'Type the lost letter again.' }
      : { vi: 'Xóa ký tự này rồi gõ lại chỗ đó.', en: 'Delete it and type the place again.' },
})

export const glyphMissing = (sign: string): Saying => {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  // A character of the private use area looks different, or like nothing, on every machine.
  const name = /[\p{Co}\p{Cn}\p{M}]/u.test(sign) ? code : `“${sign}” (${code})`
  return saying(
    'glyph-missing',
    `Phông chữ của văn bản không có ký tự ${name}.`,
    `The font of the documents has no character ${name}.`,
    'Thay bằng chữ hoặc dấu thường; ký hiệu chép từ Word (Wingdings, Symbol) và biểu tượng cảm xúc không in được.',
    'Use an ordinary letter or sign; symbols copied from Word (Wingdings, Symbol) and emoji cannot be printed.',
  )
}

export const andMore = (first: Saying, more: number): Saying => ({
  ...first,
  message: {
    vi: `${first.message.vi} Còn ${formatInteger(more)} chỗ như vậy nữa.`,
    en: `${first.message.en} There are ${more} more like it.`,
  },
})

function inQuotes(value: string): string {
  const text = shown(value)
  return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`
}

/** Why a hand-written document cannot be read. */
export const docx = {
  'not-docx': saying(
    'text-file',
    'Tệp này không phải là văn bản DOCX.',
    'This file is no DOCX document.',
    'Mở bằng Word hoặc LibreOffice rồi lưu lại dưới dạng .docx.',
    'Open it in Word or LibreOffice and save it as .docx.',
  ),
  'old-word': saying(
    'text-file',
    'Tệp này là văn bản Word kiểu cũ (.doc), hoặc được khóa bằng mật khẩu.',
    'This file is an old Word document (.doc), or locked with a password.',
    'Bỏ mật khẩu, hoặc lưu lại dưới dạng .docx rồi kiểm tra.',
    'Take the password away, or save it as .docx, then check.',
  ),
  broken: saying(
    'text-file',
    'Tệp DOCX này bị hỏng, không đọc được chữ bên trong.',
    'This DOCX is broken; its text cannot be read.',
    'Mở bằng Word để phục hồi rồi lưu lại, hoặc lấy bản sao khác.',
    'Let Word repair it and save it again, or take another copy.',
  ),
  'too-large': saying(
    'too-large',
    'Phần chữ của tệp DOCX này quá lớn.',
    'The text of this DOCX is too large.',
    'Tách thành nhiều tệp rồi kiểm tra từng tệp.',
    'Part it into several files and check each.',
  ),
} satisfies Record<string, Saying>
