import type { ClusterFound } from '../archive/clusters.ts'
import type { Unclear } from '../archive/collect.ts'
import { findingSentence } from '../archive/finding-sentence.ts'
import type { State } from '../archive/list.ts'
import type { Mismatch } from '../archive/search/identity.ts'
import type { Sentence } from '../diagnostic.ts'

/** How many files are named before the rest are left to dots. */
const MOST_FILES = 3

/** How many clusters are named before the rest are counted. */
const MOST_CLUSTERS = 8

function describedCluster({ name, members }: ClusterFound): string {
  const first = members.slice(0, 2).join(', ')
  return first === '' ? name : `${name} (${first}${members.length > 2 ? ' …' : ''})`
}

/** What the commands of the archive say, in both languages. */
export const archiveMessages = {
  aboutArchive: {
    vi: 'lưu trữ một năm: tổng hợp, trang tra cứu, bản kê; năm đã lưu trữ không bị ghi lại',
    en: 'archive a year: summary, search site, manifest; nothing writes into it again',
  },
  argumentYear: { vi: 'năm (mặc định: năm của cuộc họp gần nhất)', en: 'year (default: that of the latest meeting)' },
  optionReopen: { vi: 'mở lại năm đã lưu trữ rồi lưu trữ lần nữa', en: 'open an archived year and archive it again' },
  optionPeriod: {
    vi: 'chỉ tổng hợp kỳ này: "6 tháng đầu năm", "quý II", "tháng 9", "2020-2024"; không đóng năm',
    en: 'only sum this period up: "6 tháng đầu năm", "quý II", "tháng 9", "2020-2024"; the year stays open',
  },
  optionCluster: {
    vi: 'chỉ tổng hợp cụm, khối này (số hoặc tên, thêm tên thành viên nếu trùng); không đóng năm',
    en: 'only sum this cluster up (number or name, with a member where several have it); the year stays open',
  },
  notAPeriod: (typed: string): Sentence => ({
    vi: `“${typed}” không phải là một kỳ. Ví dụ: "6 tháng đầu năm", "quý II", "tháng 9", "2020-2024".`,
    en: `“${typed}” is not a period. Examples: "6 tháng đầu năm", "quý II", "tháng 9", "2020-2024".`,
  }),
  unclearCluster: ({ words, called, known }: Unclear): Sentence => {
    if (known.length === 0)
      return { vi: 'Trong kỳ này không có cụm, khối nào họp.', en: 'No cluster met in this period.' }
    const list = (called.length > 0 ? called : known).slice(0, MOST_CLUSTERS).map(describedCluster).join('; ')
    const more = Math.max(0, (called.length || known.length) - MOST_CLUSTERS)
    const [rest, others] = more > 0 ? [`; và ${more} cụm, khối khác`, `; and ${more} more`] : ['', '']
    return called.length === 0
      ? {
          vi: `Không có cụm, khối nào là “${words}”. Trong kỳ này có: ${list}${rest}.`,
          en: `No cluster is “${words}”. In this period there are: ${list}${others}.`,
        }
      : {
          vi: `“${words}” là ${called.length} cụm, khối khác nhau: ${list}${rest}. Ghi thêm tên một thành viên hoặc tên tỉnh, ví dụ --cluster "${words} ${called[0]?.members[0] ?? ''}".`,
          en: `“${words}” is ${called.length} clusters: ${list}${others}. Add the name of a member or of the province, such as --cluster "${words} ${called[0]?.members[0] ?? ''}".`,
        }
  },
  nothingToSum: { vi: 'Không có cuộc họp nào thuộc phạm vi này.', en: 'No meeting is of this scope.' },
  shut: (year: string): Sentence => ({
    vi: `Năm ${year} đã lưu trữ nên không ghi thêm; thêm --reopen để mở lại.`,
    en: `The year ${year} is archived and nothing is added to it; --reopen opens it.`,
  }),
  leftOpen: (year: string): Sentence => ({
    vi: `Năm ${year} đang mở; chạy “hoinghi archive ${year}” để đóng lại.`,
    en: `The year ${year} is open; run “hoinghi archive ${year}” to close it again.`,
  }),
  summed: (meetings: number, paths: readonly string[]): Sentence => ({
    vi: `Đã tổng hợp ${meetings} cuộc họp: ${paths.join(', ')}.`,
    en: `Summed up ${meetings} meetings: ${paths.join(', ')}.`,
  }),
  noMeetings: (
    year: string | undefined,
    { years, undated }: { readonly years: readonly string[]; readonly undated: readonly string[] },
  ): Sentence => {
    const files = undated.slice(0, MOST_FILES).join(', ') + (undated.length > MOST_FILES ? ' …' : '')
    const [none, noneAtAll] =
      year !== undefined
        ? [`Không có cuộc họp nào của năm ${year}.`, `There is no meeting of ${year}.`]
        : ['Trong data/ chưa có cuộc họp nào để lưu trữ.', 'There is no meeting in data/ to archive.']
    const [known, are] = years.length > 0 ? [` Có: ${years.join(', ')}.`, ` There are: ${years.join(', ')}.`] : ['', '']
    if (undated.length === 0) return { vi: `${none}${known}`, en: `${noneAtAll}${are}` }
    return {
      vi: `${year === undefined ? '' : `${none}${known} `}Không rõ năm của ${undated.length} cuộc họp (${files}): ghi ngày họp trong meeting.sessions, hoặc để tệp trong data/<năm>/.`,
      en: `${year === undefined ? '' : `${noneAtAll}${are} `}${undated.length} meetings say no year (${files}): write the day in meeting.sessions, or keep the file in data/<year>/.`,
    }
  },
  notIntact: (year: string): Sentence => ({
    vi: `Năm ${year} đã lưu trữ nhưng không còn như khi đóng: phục hồi những tệp nêu trên, hoặc lưu trữ lại bằng --reopen nếu thay đổi là có chủ ý.`,
    en: `The year ${year} is archived but no longer as it was closed: restore the files above, or archive it again with --reopen where the change is meant.`,
  }),
  notArchived: (year: string): Sentence => ({
    vi: `Chưa lưu trữ năm ${year}: hãy xử lý những điều nêu trên rồi chạy lại.`,
    en: `The year ${year} is not archived: see to the above, then run again.`,
  }),
  archived: (year: string, files: number, signed: number): Sentence => ({
    vi: `Đã lưu trữ năm ${year}: ${files} tệp${signed > 0 ? `, trong đó ${signed} bản đã ký` : ''}.`,
    en: `Archived ${year}: ${files} files${signed > 0 ? `, ${signed} of them signed copies` : ''}.`,
  }),
  optionPackage: {
    vi: 'đóng thêm gói .zip để nộp lưu trữ số (PDF/A, dữ liệu, METS, PREMIS, EAD)',
    en: 'also write a .zip for a digital archive (PDF/A, data, METS, PREMIS, EAD)',
  },
  packed: (path: string, files: number): Sentence => ({
    vi: `Đã đóng gói ${files} tệp: ${path} trong thư mục kết quả.`,
    en: `Packed ${files} files: ${path} in the folder of outputs.`,
  }),
  searchable: (meetings: number, path: string): Sentence => ({
    vi: `Trang tra cứu ${meetings} cuộc họp: ${path} trong thư mục kết quả.`,
    en: `Search site of ${meetings} meetings: ${path} in the folder of outputs.`,
  }),
  mismatch: ({ problem, what, ids, names, files }: Mismatch): Sentence => {
    const [noun, thing] = what === 'person' ? ['người', 'people'] : ['cơ quan', 'bodies']
    const [where, places] = [files.join(', '), files.join(', ')]
    return problem === 'two-names'
      ? {
          vi: `Mã “${ids[0]}” là hai ${noun}: ${names.join(' và ')} (${where}).`,
          en: `The id “${ids[0]}” is two ${thing}: ${names.join(' and ')} (${places}).`,
        }
      : {
          vi: `${names[0]} có hai mã: ${ids.join(' và ')} (${where}); nếu là một thì dùng một mã.`,
          en: `${names[0]} has two ids: ${ids.join(' and ')} (${places}); use one where they are one.`,
        }
  },
  keptEdited: (path: string): Sentence => ({
    vi: `${path}: lưu trữ theo bản đã sửa tay; bản ở định dạng khác có thể không giống.`,
    en: `${path}: archived as edited by hand; other formats may say something else.`,
  }),
  aboutVerify: {
    vi: 'kiểm chứng: mọi tệp trong out/ còn đủ và không đổi',
    en: 'prove that every file of out/ is there and unchanged',
  },
  aboutList: { vi: 'liệt kê các cuộc họp và văn bản của chúng', en: 'list meetings and their documents' },
  aboutFind: {
    vi: 'tìm trong lưu trữ, không cần dấu; cùng chỉ mục với trang tra cứu',
    en: 'search the archive, marks or not; the same index as the site',
  },
  argumentWords: { vi: 'từ cần tìm', en: 'words to look for' },
  optionType: { vi: 'chỉ loại này: hội nghị, kỳ họp, báo cáo …', en: 'only this type: hội nghị, kỳ họp, báo cáo …' },
  optionMost: { vi: 'nhiều nhất bao nhiêu kết quả (mặc định: 10)', en: 'at most this many (default: 10)' },
  notANumber: (typed: string): Sentence => ({
    vi: `“${typed}” không phải là số nguyên dương.`,
    en: `“${typed}” is not a whole number above zero.`,
  }),
  nothingToSearch: (data: string, out: string): Sentence => ({
    vi: `Không có gì để tìm: ${data} không có cuộc họp nào, ${out} không có trang tra cứu.`,
    en: `There is nothing to search: no meeting in ${data}, no search site in ${out}.`,
  }),
  foundCount: (total: number, shown: number): Sentence => ({
    vi: total === 0 ? 'Không tìm thấy.' : `${total} cuộc họp${shown < total ? `, nêu ${shown}` : ''}.`,
    en: total === 0 ? 'Nothing found.' : `${total} meetings${shown < total ? `, ${shown} shown` : ''}.`,
  }),
  argumentYears: { vi: 'năm (mặc định: mọi năm)', en: 'years (default: all)' },
  optionYear: { vi: 'chỉ các cuộc họp của năm này', en: 'only meetings of this year' },
  optionBody: { vi: 'chỉ các cuộc họp có cơ quan này dự, tổ chức', en: 'only meetings this body took part in' },
  optionPerson: { vi: 'chỉ các cuộc họp có người này', en: 'only meetings this person took part in' },
  optionState: {
    vi: 'chỉ tình trạng này: closed, made, outdated, none, errors',
    en: 'only this state: closed, made, outdated, none, errors',
  },
  choiceState: { vi: 'tình trạng', en: 'state' },

  columns: {
    date: { vi: 'Ngày', en: 'Date' },
    meeting: { vi: 'Cuộc họp', en: 'Meeting' },
    place: { vi: 'Nơi họp', en: 'Place' },
    documents: { vi: 'Văn bản', en: 'Documents' },
    state: { vi: 'Tình trạng', en: 'State' },
  },
  states: {
    closed: { vi: 'đã lưu trữ', en: 'archived' },
    made: { vi: 'đã làm', en: 'made' },
    outdated: { vi: 'dữ liệu đã đổi', en: 'data changed since' },
    none: { vi: 'chưa làm', en: 'not made yet' },
    errors: { vi: 'còn lỗi', en: 'has errors' },
  } satisfies Record<State, Sentence>,
  counted: (meetings: number): Sentence => ({ vi: `${meetings} cuộc họp.`, en: `${meetings} meetings.` }),

  finding: findingSentence,
  intact: (files: number, closed: readonly string[]): Sentence => ({
    vi: `Toàn vẹn: ${files} tệp còn đủ, không đổi${closed.length > 0 ? `; năm đã lưu trữ: ${closed.join(', ')}` : ''}.`,
    en: `Intact: all ${files} files are there, unchanged${closed.length > 0 ? `; archived years: ${closed.join(', ')}` : ''}.`,
  }),
  broken: (problems: number): Sentence => ({
    vi: `Không toàn vẹn: ${problems} chỗ.`,
    en: `Not intact: ${problems} problems.`,
  }),
  nothingArchived: (folder: string): Sentence => ({
    vi: `Chưa có gì trong ${folder}. Chạy “hoinghi” để làm văn bản.`,
    en: `There is nothing in ${folder}. Run “hoinghi” to make documents.`,
  }),
  noSuchYear: (year: string): Sentence => ({
    vi: `Không có thư mục ${year} trong kết quả.`,
    en: `There is no folder ${year} among the outputs.`,
  }),
} as const
