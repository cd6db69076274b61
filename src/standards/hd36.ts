import { hd05Edition } from './hd05.ts'
import { type PartyEdition, partyStandard } from './party.ts'
import { changedSettings } from './party-settings.ts'
import { withFirstCase } from './subject.ts'

/** Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018: HD 05 save for what stands here. */
export const hd36Edition: PartyEdition = {
  ...hd05Edition,
  id: 'hd36',
  name: {
    vi: 'Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018',
    en: 'Party layout guideline 36-HD/VPTW of 3 April 2018',
  },
  // Hướng dẫn 05 thay thế từ ngày 27/5/2026.
  covers: { regimes: ['đảng'], to: { year: 2026, month: 5, day: 26 } },
  // Giãn dòng Exactly từ 18 pt trở lên, không có giới hạn trên; 36 pt là hai dòng chữ.
  settings: changedSettings(hd05Edition.settings, {
    'line-exact': { range: [18, 36], clause: 'HD 36, mục II.6: tối thiểu 18 pt' },
    'addressee-end': { default: '.', clause: 'UNSURE: HD 36 không nêu dấu cuối của Kính gửi' },
  }),
  // Căn cứ cuối cùng kết thúc bằng dấu phẩy.
  basis: { ...hd05Edition.basis, last: ',' },
  wording: (settled) => {
    const later = hd05Edition.wording(settled)
    return {
      ...later,
      // Trích yếu công văn theo mẫu không có "về việc".
      letterSubject: (subject) => withFirstCase(subject, 'lower'),
      // Tờ trình cũng dùng "Kính gửi".
      addressee: { ...later.addressee, labelOf: {}, separator: ',' },
      // Nơi nhận: cuối dòng dấu phẩy, dòng cuối dấu chấm.
      recipients: { ...later.recipients, separator: ',' },
    }
  },
}

/** Thể thức văn bản của Đảng trước ngày 27/5/2026. */
export const hd36 = partyStandard(hd36Edition)
