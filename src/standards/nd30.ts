import { stateNumberFault } from './number-fault.ts'
import { headingSchemes, listLabels } from './numbering.ts'
import { officialFrame } from './official-frame.ts'
import { type Settled, settled } from './settings.ts'
import type { Choice, Standard } from './standard.ts'
import { stateSettings } from './state-settings.ts'
import { stateStyles } from './state-styles.ts'
import { prefixed } from './subject.ts'
import { appendixTitle } from './title.ts'
import type { Wording } from './wording.ts'

/** Width of the Quốc hiệu in bold, mm for each pt of its size. */
const mottoWidth = 7.36

/** Nghị định số 30/2020/NĐ-CP, Phụ lục I: thể thức văn bản hành chính của cơ quan nhà nước. */
export const nd30 = stateStandard({})

function stateStandard(choices: Readonly<Record<string, Choice>>): Standard {
  const chosen = settled(stateSettings, choices)
  const rules = wording(chosen)
  const margins = { left: chosen.number('margin-left'), right: chosen.number('margin-right') }
  const right = mottoShare(chosen, 210 - margins.left - margins.right)
  return {
    id: 'nd30',
    name: { vi: 'Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020/NĐ-CP' },
    covers: { regimes: ['nhà nước', 'đoàn thể', 'khác'] },
    // A4; trên, dưới 20-25, trái 30-35, phải 15-20 mm; số trang trong lề trên (mục I.1-2, I.7).
    page: {
      width: 210,
      height: 297,
      top: chosen.number('margin-top'),
      bottom: chosen.number('margin-bottom'),
      ...margins,
      mirror: chosen.flag('mirror-margins'),
      pageNumberTop: 10,
    },
    // Times New Roman, bộ mã Unicode TCVN 6909:2001 (mục I.3).
    font: 'Times New Roman',
    styles: stateStyles(chosen),
    numbering: headingSchemes({ part: { count: 'roman', text: 'Phần %1' }, mark: '.' }),
    lists: listLabels,
    letterhead: { left: 1 - right, right },
    signature: { left: 0.45, right: 0.55, room: chosen.number('signature-room') },
    // Các mẫu của Phụ lục III kết thúc bằng "./.".
    endMark: './.',
    // Căn cứ: mỗi dòng chấm phẩy, dòng cuối dấu chấm, không gạch đầu dòng (mục II.6).
    basis: { prefix: '', separator: ';', last: '.' },
    address: 'titles',
    cite: { comma: false, longDate: true },
    ruleWeight: chosen.number('rule-weight'),
    ...(chosen.flag('draft-watermark') && { watermark: 'DỰ THẢO' }),
    settings: stateSettings,
    configure: (more) => stateStandard({ ...choices, ...more }),
    numberFault: stateNumberFault,
    frame: (head) => officialFrame(head, rules),
    appendix: (head, number, of, title) => appendixTitle(head, number, of, title, rules),
  }
}

/** Quốc hiệu stays on one line: its side takes 60 % of the width (thông lệ), more where the letters need it. */
function mottoShare(chosen: Settled, textWidth: number): number {
  return Math.max(0.6, (mottoWidth * chosen.number('letterhead-size') + 1) / textWidth)
}

function wording(chosen: Settled): Wording {
  return {
    // Quốc hiệu; Tiêu ngữ với đường kẻ dài bằng dòng chữ (mục II.1).
    motto: [
      { style: 'motto', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
      { style: 'motto2', text: 'Độc lập - Tự do - Hạnh phúc', rule: { length: 1 } },
    ],
    // Đường kẻ dài 1/3 đến 1/2 dòng chữ dưới tên cơ quan (mục II.2).
    underIssuer: { rule: { length: chosen.number('issuer-rule') } },
    // "Số: 12/BC-UBND"; công văn "Số: 05/BNV-VP" (mục II.3).
    number: { prefix: 'Số: ', tail: (kind, agency) => `/${kind === undefined ? '' : `${kind}-`}${agency}` },
    // "V/v …" dưới số và ký hiệu (mục II.5).
    letterSubject: (subject) => prefixed(subject, 'V/v ', /^(?:v\/v|về việc|về)\s+/iu),
    subjectCase: 'upper',
    // Đường kẻ 1/3 đến 1/2 dưới trích yếu (mục II.5).
    titleClose: { rule: { length: chosen.number('subject-rule') } },
    addressee: { label: 'Kính gửi:', labelItalic: false, labelOf: {}, separator: ';', last: '.' },
    // Mẫu 1.9: thư ký bên trái, chủ tọa bên phải.
    minutes: { left: 'THƯ KÝ', right: 'CHỦ TỌA' },
    sole: 'post',
    // Dòng cuối "- Lưu: VT, …." (mục II.9).
    recipients: { label: 'Nơi nhận:', asAbove: 'Như trên', archive: 'Lưu: VT', separator: ';', last: '.' },
    // Phụ lục đánh số La Mã; "(Kèm theo …)" (mục III.1).
    appendix: { roman: true, beforeDate: ' ', longDate: true },
  }
}
