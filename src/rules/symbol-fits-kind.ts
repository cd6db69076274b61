import type { Rule } from './rule.ts'

/** The symbol in a document number is that of the document's kind. */
export const symbolFitsKind: Rule = {
  id: 'symbol-fits-kind',
  severity: 'warning',
  about: {
    vi: 'Ký hiệu trong số văn bản là của loại văn bản đó: thông báo ghi “TB”, không ghi “KL” hay “BC”.',
    en: 'The symbol in a document number is that of its kind: a thông báo has “TB”, not “KL” or “BC”.',
  },
  *check({ meeting, kinds }) {
    for (const { id, name, symbol: right } of kinds) {
      const number = meeting.documents[id]?.number ?? ''
      const symbol = /^(?:\d+[a-zđ]?)?(?:\/\d{4})?[-/](\p{L}+)[-/]/u.exec(number)?.[1]
      const other = symbol === undefined ? undefined : symbols.get(symbol)
      if (symbol === undefined || right === undefined || other === undefined || symbol === right) continue
      const mended = number.replace(symbol, right)
      yield {
        path: ['documents', id, 'number'],
        message: {
          vi: `“${symbol}” trong “${number}” là ký hiệu của ${other}, còn văn bản này là ${name.toLocaleLowerCase('vi')} (${right}).`,
          en: `“${symbol}” in “${number}” is the symbol of a “${other}”; this document is a “${name}” (${right}).`,
        },
        hint: {
          vi: `Ghi “${mended}”, hoặc ghi số này cho loại văn bản khác trong documents.`,
          en: `Write “${mended}”, or give this number to another kind under documents.`,
        },
      }
    }
  },
}

/** Kinds by their symbols: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục III. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['NQ', 'nghị quyết'],
  ['QĐ', 'quyết định'],
  ['CT', 'chỉ thị'],
  ['KL', 'kết luận'],
  ['QC', 'quy chế'],
  ['QyĐ', 'quy định'],
  ['TB', 'thông báo'],
  ['HD', 'hướng dẫn'],
  ['CTr', 'chương trình'],
  ['KH', 'kế hoạch'],
  ['PA', 'phương án'],
  ['ĐA', 'đề án'],
  ['BC', 'báo cáo'],
  ['BB', 'biên bản'],
  ['TTr', 'tờ trình'],
  ['CV', 'công văn'],
  ['GM', 'giấy mời'],
])
