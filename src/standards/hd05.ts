import { plainText } from '../tree/text.ts'
import { type PartyEdition, partyStandard } from './party.ts'
import { partySettings } from './party-settings.ts'
import { prefixed, withFirstCase } from './subject.ts'

/** Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026 của Văn phòng Trung ương Đảng. */
export const hd05Edition: PartyEdition = {
  id: 'hd05',
  name: {
    vi: 'Hướng dẫn số 05-HD/VPTW, ngày 27/5/2026',
    en: 'Party layout guideline 05-HD/VPTW of 27 May 2026',
  },
  // Có hiệu lực từ ngày ký.
  covers: { regimes: ['đảng'], from: { year: 2026, month: 5, day: 27 } },
  settings: partySettings,
  // Mỗi căn cứ một dòng, đầu dòng gạch nối, cuối dòng chấm phẩy, dòng cuối dấu chấm (mục II.6).
  basis: { prefix: '- ', separator: ';', last: '.' },
  wording: (settled) => ({
    // Góc phải, dòng đầu; đường kẻ ngang dài bằng tiêu đề (mục II.1).
    motto: [{ style: 'motto', text: 'ĐẢNG CỘNG SẢN VIỆT NAM', rule: { length: 1 } }],
    // Dấu sao dưới tên cơ quan, không có đường kẻ (mục II.2).
    underIssuer: { star: '*' },
    // "Số 04-QC/BTCTU": không có dấu hai chấm (mục II.3).
    number: {
      prefix: 'Số ',
      tail: (kind, agency) => `${kind === undefined ? '' : `-${kind}`}/${agency}`,
      letterSymbol: 'CV',
    },
    // Công văn: "về việc …" dưới số và ký hiệu (mục II.5).
    letterSubject: (subject) =>
      /^về\s/iu.test(plainText(subject))
        ? withFirstCase(subject, 'lower')
        : prefixed(subject, 'về việc ', /^v\/v\s+/iu),
    // Trích yếu viết thường chữ đầu; năm dấu gạch nối ở dòng dưới (mục II.5).
    subjectCase: 'lower',
    titleClose: { text: '-----' },
    // Công văn "Kính gửi:", tờ trình "Kính trình:" (mục II.6, Phụ lục 2).
    addressee: {
      label: 'Kính gửi:',
      labelItalic: true,
      labelOf: { TTr: 'Kính trình:' },
      separator: ';',
      last: settled.word('addressee-end'),
    },
    // Người chủ trì ký bên phải, người ghi biên bản bên trái (mục II.7).
    minutes: { left: 'NGƯỜI GHI BIÊN BẢN', right: 'CHỦ TRÌ HỘI NGHỊ' },
    sole: settled.flag('sole-post-bold') ? 'authority' : 'post',
    // Mỗi nơi nhận một dòng; dòng cuối là "- Lưu Văn phòng …." không có dấu hai chấm (mục II.9).
    recipients: { label: 'Nơi nhận:', asAbove: 'Như trên', archive: 'Lưu ……………', separator: ';', last: '.' },
    // "Phụ lục" và số Ả Rập; "(Kèm theo …)"; năm dấu gạch nối (mục III).
    appendix: { roman: false, close: '-----', beforeDate: ', ', longDate: false },
  }),
}

/** Thể thức văn bản của Đảng từ ngày 27/5/2026. */
export const hd05 = partyStandard(hd05Edition)
