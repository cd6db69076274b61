import type { Sentence } from '../../../diagnostic.ts'

const two = (vi: string, en: string): Sentence => ({ vi, en })

/** Everything the page says, in both languages. */
export const words = {
  studio: two('Hội nghị', 'Meetings studio'),
  skip: two('Đến nội dung chính', 'Skip to the content'),
  meetings: two('Cuộc họp', 'Meetings'),
  archive: two('Lưu trữ', 'Archive'),
  office: two('Cơ quan', 'Office'),
  keysShort: two('Phím tắt', 'Keys'),
  mainNav: two('Các trang', 'Pages'),
  quit: two('Tắt', 'Quit'),
  quitAsk: two('Tắt hoinghi?', 'Quit hoinghi?'),
  quitHow: two(
    'Những gì gõ mà chưa lưu vẫn được giữ và hiện lại khi mở lần sau.',
    'What was typed and not saved is kept and offered again next time.',
  ),
  language: two('English', 'Tiếng Việt'),
  theme: two('Giao diện', 'Appearance'),
  themes: { system: two('Theo máy', 'As the system'), light: two('Sáng', 'Light'), dark: two('Tối', 'Dark') },
  loading: two('Đang đọc…', 'Loading…'),
  close: two('Đóng', 'Close'),
  cancel: two('Thôi', 'Cancel'),

  gone: two(
    'Mất liên lạc với hoinghi. Cứ gõ tiếp: mọi thứ được giữ trong trình duyệt này và được gửi khi hoinghi chạy lại.',
    'hoinghi cannot be reached. Go on typing: everything is kept in this browser and sent when hoinghi runs again.',
  ),
  goneRetry: two('Thử lại', 'Try again'),
  quitTold: two('hoinghi đã dừng. Có thể đóng trang này.', 'hoinghi has ended. You may close this page.'),

  // Home
  newMeeting: two('Cuộc họp mới', 'New meeting'),
  search: two('Tìm cuộc họp', 'Search the meetings'),
  searchHint: two('Tên, nơi họp, người… không cần dấu', 'Name, place, person… marks not needed'),
  countOf: (shown: number, all: number) =>
    shown === all
      ? two(`${all} cuộc họp`, `${all} meetings`)
      : two(`${shown} trong ${all} cuộc họp`, `${shown} of ${all} meetings`),
  noneFound: two('Không có cuộc họp nào khớp. Thử ít chữ hơn.', 'No meeting matches. Try fewer words.'),
  noMeetings: two('Chưa có cuộc họp nào', 'There are no meetings yet'),
  noMeetingsHow: two(
    'Bắt đầu bằng “Cuộc họp mới”: chọn loại cuộc họp, đặt tên, rồi điền biểu mẫu. Báo cáo, thông báo kết luận và tin bài hiện ra bên cạnh trong lúc gõ.',
    'Begin with “New meeting”: choose its nature, name it, then fill in the form. Report, conclusions and article appear beside it as you type.',
  ),
  firstSteps: [
    two(
      'Khai báo cơ quan, con người dùng chung ở trang “Cơ quan” một lần, về sau chỉ việc chọn.',
      'Enter your office and its people once on the “Office” page; later you only choose them.',
    ),
    two(
      'Tạo cuộc họp, điền những gì biết. Điều không biết để trống, đừng đoán.',
      'Make a meeting and fill in what you know. Leave blank what you do not know.',
    ),
    two(
      'Sửa những chỗ được nhắc, rồi làm văn bản và tải về DOCX, PDF.',
      'Mend what is pointed out, then make the documents and download DOCX and PDF.',
    ),
  ],
  pending: (count: number) => two(`Còn ${count} tệp đang đọc`, `${count} files still being read`),
  yearUnknown: two('Không rõ năm', 'Year unknown'),
  archived: two('Đã lưu trữ', 'Archived'),
  draftLeft: two('Có bản soạn dở', 'Unsaved draft'),
  errors: (count: number) => two(`${count} lỗi`, `${count} error${count === 1 ? '' : 's'}`),
  warnings: (count: number) => two(`${count} cảnh báo`, `${count} warning${count === 1 ? '' : 's'}`),
  notes: (count: number) => two(`${count} ghi chú`, `${count} note${count === 1 ? '' : 's'}`),
  copyMeeting: two('Tạo cuộc họp mới như cuộc họp này', 'New meeting like this one'),
  projectFindings: two('Cần xem lại tệp cơ quan, mẫu văn bản', 'The office file or the templates need attention'),

  // State of documents
  states: {
    fresh: two('mới nhất', 'up to date'),
    stale: two('đã cũ', 'out of date'),
    edited: two('đã sửa tay', 'edited by hand'),
    error: two('còn lỗi', 'has errors'),
    none: two('chưa làm', 'not made'),
  },

  // New
  newTitle: two('Cuộc họp mới', 'New meeting'),
  newName: two('Tên cuộc họp', 'Name of the meeting'),
  newNameHint: two(
    'Đúng như in trên văn bản, ví dụ: Hội nghị sơ kết công tác thi đua 6 tháng đầu năm 2026',
    'As it is printed, for example: Hội nghị sơ kết công tác thi đua 6 tháng đầu năm 2026',
  ),
  newYear: two('Năm', 'Year'),
  newFrom: two('Bắt đầu từ', 'Begin with'),
  newNature: two('Một loại cuộc họp', 'A nature of meeting'),
  newCopy: two('Một cuộc họp đã có', 'An earlier meeting'),
  newCopyHint: two(
    'Giữ cơ quan, con người, cách trình bày; ngày, số liệu, kết quả, nhiệm vụ để trống.',
    'Keeps bodies, people and layout; dates, figures, results and tasks are cleared.',
  ),
  newMake: two('Tạo và bắt đầu điền', 'Make it and begin'),
  newNeedsName: two('Hãy ghi tên cuộc họp.', 'Name the meeting.'),
  newNeedsYear: two('Năm gồm bốn chữ số.', 'A year has four digits.'),
  newNeedsCopy: two('Hãy chọn cuộc họp để làm theo.', 'Choose the meeting to begin with.'),

  // Meeting
  views: {
    soan: two('Soạn', 'Edit'),
    'van-ban': two('Văn bản', 'Documents'),
    'lich-su': two('Lịch sử', 'History'),
  },
  viewsNav: two('Các phần của cuộc họp', 'Parts of the meeting'),
  form: two('Biểu mẫu', 'Form'),
  yaml: two('YAML', 'YAML'),
  editorKind: two('Cách soạn', 'Way of editing'),
  save: two('Lưu', 'Save'),
  saved: two('Đã lưu', 'Saved'),
  savedAt: (time: string) => two(`Đã lưu lúc ${time}`, `Saved at ${time}`),
  draftKept: two('Chưa lưu vào tệp · bản nháp được giữ', 'Not in the file yet · draft kept'),
  closedFile: two('Chỉ xem được', 'Can only be looked at'),
  partial: two(
    'Có chỗ trong tệp chưa đọc được. Sửa trong khung YAML, biểu mẫu sẽ hiện lại.',
    'Part of the file cannot be read. Mend it in the YAML and the form comes back.',
  ),
  toYaml: two('Mở YAML', 'Open the YAML'),
  archivedFile: two(
    'Năm này đã lưu trữ. Lưu thay đổi thì lần kiểm chứng sau sẽ nêu tệp này.',
    'This year is archived. If you save, the next verification will name this file.',
  ),
  archivedSave: two('Năm đã lưu trữ. Vẫn lưu?', 'The year is archived. Save all the same?'),
  saveAnyway: two('Vẫn lưu', 'Save all the same'),
  draftOffered: (time: string) =>
    two(`Có bản soạn dở, chưa lưu, từ ${time}.`, `There is an unsaved draft from ${time}.`),
  draftUse: two('Soạn tiếp bản đó', 'Go on with it'),
  draftLeave: two('Bỏ qua', 'Leave it'),
  draftCompare: two('Xem khác gì', 'Compare'),
  draftTaken: two('Đã lấy lại những gì gõ mà chưa lưu.', 'What was typed and not saved is back.'),
  changedOutside: two(
    'Tệp này vừa được thay đổi ở nơi khác. Khi lưu, hai bản sẽ được đặt cạnh nhau để chọn.',
    'This file was changed elsewhere. When you save, both versions are shown to choose from.',
  ),
  compareNow: two('Xem hai bản', 'See both'),
  fixed: (count: number) => two(`Đã sửa ${count} chỗ.`, `${count} place${count === 1 ? '' : 's'} mended.`),
  findings: two('Cần xem lại', 'Findings'),
  noFindings: two('Không có gì phải sửa', 'Nothing to mend'),
  severities: { error: two('Lỗi', 'Error'), warning: two('Cảnh báo', 'Warning'), info: two('Ghi chú', 'Note') },
  fixOne: two('Sửa giúp', 'Mend'),
  fixAll: (count: number) =>
    two(`Sửa giúp ${count} chỗ chắc chắn`, `Mend ${count} certain place${count === 1 ? '' : 's'}`),
  line: (line: number) => two(`dòng ${line}`, `line ${line}`),

  // Form
  choosePhoto: two('Chọn ảnh…', 'Choose a photo…'),
  required: two('bắt buộc', 'required'),
  more: two('Thêm', 'Add'),
  moreFields: two('Thêm chi tiết', 'More details'),
  moreSections: two('Thêm mục', 'Add a section'),
  moreSectionsHow: two(
    'Những mục cuộc họp này chưa dùng. Bấm để mở.',
    'Sections this meeting does not use yet. Press to open.',
  ),
  chooseNone: two('(không ghi)', '(blank)'),
  removeNamed: (label: string) => two(`Xóa ${label}`, `Remove ${label}`),
  up: two('Dời lên', 'Move up'),
  down: two('Dời xuống', 'Move down'),
  drag: two('Kéo để xếp lại', 'Drag to order'),
  example: (said: string) => two(`Ví dụ: ${said}`, `Example: ${said}`),
  item: (number: number) => two(`Mục ${number}`, `Item ${number}`),
  addItem: two('Thêm mục', 'Add an item'),
  addRow: two('Thêm dòng', 'Add a row'),
  paste: two('Dán từ Excel', 'Paste from Excel'),
  pasteTitle: two('Dán bảng từ Excel', 'Paste a table from Excel'),
  pasteHow: two(
    'Chép các ô trong Excel, Word hoặc trang tính (Ctrl C), bấm vào khung dưới đây rồi dán (Ctrl V).',
    'Copy the cells in Excel, Word or a spreadsheet (Ctrl C), press into the box below and paste (Ctrl V).',
  ),
  pasteBox: two('Nội dung dán', 'Pasted text'),
  pasteHeader: two('Dòng đầu là tên cột', 'The first row names the columns'),
  pasteColumn: (number: number) => two(`Cột ${number}`, `Column ${number}`),
  pasteSkip: two('(bỏ qua cột này)', '(leave out)'),
  pasteRows: (count: number) => two(`Thêm ${count} dòng`, `Add ${count} rows`),
  pasted: (count: number) => two(`Đã thêm ${count} dòng.`, `${count} rows added.`),
  asTable: two('Xem dạng bảng', 'As a table'),
  asCards: two('Xem từng mục', 'One by one'),
  id: two('Mã', 'Id'),
  idHelp: two(
    'Chữ thường không dấu, chữ số, gạch nối; dùng để dẫn lại.',
    'Lower-case letters, digits and hyphens; used to refer to it.',
  ),
  idTaken: two('Mã này đã có.', 'This id is taken.'),
  rowMore: two('Các ô khác của dòng', 'Other fields of the row'),
  nothingYet: two('Chưa có gì.', 'Nothing yet.'),
  pick: two('Gõ tên, không cần dấu', 'Type a name, marks not needed'),
  pickFree: (said: string) => two(`Ghi thẳng “${said}”`, `Write “${said}” as it is`),
  pickNew: (said: string) => two(`Khai báo người mới “${said}”`, `Enter “${said}” as a new person`),
  pickNewBody: (said: string) => two(`Khai báo cơ quan mới “${said}”`, `Enter “${said}” as a new body`),
  pickCluster: two('Mọi thành viên của cụm, khối', 'All members of the cluster'),
  options: two('Gợi ý', 'Suggestions'),
  contains: (count: number) => two(`${count} mục`, `${count} item${count === 1 ? '' : 's'}`),

  // Preview
  preview: two('Xem trước', 'Preview'),
  previewKind: two('Văn bản', 'Document'),
  previewFormat: two('Dạng xem', 'Shown as'),
  previewHtml: two('Nhanh', 'Quick'),
  previewPdf: two('Trang in', 'Pages'),
  previewNone: two('Chưa đủ dữ kiện cho văn bản nào', 'Not enough facts for any document yet'),
  previewNoneHow: two(
    'Điền kết quả, nhiệm vụ hoặc phát biểu: văn bản hiện ra ở đây.',
    'Fill in results, tasks or speeches and the document appears here.',
  ),
  previewErrors: two(
    'Còn lỗi nên chưa làm được văn bản này. Bản dưới đây là bản trước đó.',
    'Errors keep this document from being made. Below is the one before.',
  ),
  previewErrorsOnly: two('Còn lỗi nên chưa làm được văn bản này', 'Errors keep this document from being made'),
  previewErrorsHow: two('Sửa những chỗ được nêu ở “Cần xem lại”.', 'Mend what is listed under “Findings”.'),
  page: (number: number) => two(`Trang ${number}`, `Page ${number}`),
  paneForm: two('Nhập', 'Edit'),

  // Documents
  documentsOf: two('Văn bản của cuộc họp', 'Documents of the meeting'),
  build: two('Làm văn bản', 'Make the documents'),
  buildSaveFirst: two('Lưu và làm văn bản', 'Save and make the documents'),
  building: two('Đang làm văn bản…', 'Making the documents…'),
  built: (made: number, fresh: number) =>
    two(
      made === 0
        ? `Không có gì mới: ${fresh} tệp đã đúng.`
        : `Đã làm ${made} tệp${fresh > 0 ? `, ${fresh} tệp không đổi` : ''}.`,
      `${made} made, ${fresh} unchanged.`,
    ),
  builtFailed: (failed: number) => two(`${failed} cuộc họp chưa làm được.`, `${failed} could not be made.`),
  builtEdited: (edited: number) =>
    two(
      `${edited} tệp đã sửa tay được giữ nguyên, bản mới đặt bên cạnh.`,
      `${edited} edited by hand were kept; new ones stand beside.`,
    ),
  download: two('Tải về', 'Download'),
  notMade: two('chưa có tệp', 'no file yet'),
  copyArticle: two('Chép bài', 'Copy the article'),
  copied: two(
    'Đã chép. Dán vào trang quản trị tin bài là giữ được tiêu đề, đoạn, danh sách.',
    'Copied. Pasting into a CMS keeps headings, paragraphs and lists.',
  ),
  copyFailed: two(
    'Trình duyệt không cho chép. Hãy chọn và chép trong phần xem trước.',
    'The browser refused. Select and copy in the preview.',
  ),
  openFolder: two('Mở thư mục', 'Open the folder'),
  folderOpened: two('Đã mở thư mục văn bản.', 'The folder is open.'),
  otherKinds: two('Chưa đủ dữ kiện', 'Not called for'),
  needs: (facts: string) => two(`Cần có một trong: ${facts}`, `Needs one of: ${facts}`),
  noDocuments: two('Chưa có văn bản nào', 'No documents yet'),
  noDocumentsHow: two(
    'Điền nội dung cuộc họp rồi bấm “Làm văn bản”. Các tệp DOCX, PDF, Markdown và HTML sẽ được liệt kê ở đây.',
    'Fill in the meeting, then press “Make the documents”. DOCX, PDF, Markdown and HTML will be listed here.',
  ),
  editedTitle: two('Có văn bản đã được sửa tay', 'Some documents were edited by hand'),
  editedHow: two(
    'Những tệp này đã được sửa bằng Word hoặc chương trình khác sau khi làm. Chọn tệp nào được thay; tệp không chọn được giữ nguyên, bản mới đặt bên cạnh.',
    'These were changed in Word or elsewhere after they were made. Choose which may be replaced; the others are kept and new ones stand beside them.',
  ),
  editedReplace: (name: string) =>
    two(`Thay ${name} (bản cũ được giữ một bản sao)`, `Replace ${name} (a copy is kept)`),
  editedKeepAll: two('Giữ mọi tệp đã sửa tay', 'Keep everything edited'),
  editedReplaceChosen: (count: number) => two(`Thay ${count} tệp đã chọn`, `Replace the ${count} chosen`),
  beside: two('bản mới đặt bên cạnh', 'new one beside'),

  // History
  history: two('Các lần lưu', 'Versions'),
  historyEmpty: two('Chưa có lần lưu nào', 'No versions yet'),
  historyEmptyHow: two(
    'Mỗi lần lưu giữ lại bản trước đó. So sánh hai bản bất kỳ và lấy lại bản cũ ở đây.',
    'Every save keeps the version before it. Compare any two and restore an old one here.',
  ),
  whats: {
    saved: two('lưu', 'saved'),
    restored: two('lấy lại bản cũ', 'restored'),
    outside: two('thay đổi từ bên ngoài', 'changed outside'),
    draft: two('bản nháp đã bỏ', 'discarded draft'),
  },
  currentVersion: two('đang dùng', 'current'),
  compareFrom: two('Bản cũ', 'Old'),
  compareTo: two('Bản mới', 'New'),
  compareTally: (added: number, removed: number) =>
    two(`thêm ${added} dòng, bớt ${removed} dòng`, `${added} lines added, ${removed} removed`),
  compareSame: two('Hai bản giống nhau.', 'The two are the same.'),
  when: two('Lúc', 'When'),
  restore: two('Lấy lại bản này', 'Restore this version'),
  restored: two(
    'Đã lấy lại. Bản vừa thay vẫn còn trong lịch sử.',
    'Restored. The version it replaced is in the history, too.',
  ),
  restoreDirty: two(
    'Hãy lưu hoặc bỏ những gì đang soạn trước khi lấy lại bản cũ.',
    'Save what you are editing before restoring.',
  ),
  skippedLines: (count: number) => two(`… ${count} dòng giống nhau …`, `… ${count} unchanged lines …`),
  lineOld: two('dòng bớt', 'removed line'),
  lineNew: two('dòng thêm', 'added line'),

  // Conflict
  conflictTitle: two('Tệp đã được lưu ở nơi khác', 'The file was saved elsewhere'),
  conflictGone: two(
    'Tệp không còn trên đĩa. Lưu sẽ tạo lại tệp với nội dung của bạn.',
    'The file is gone. Saving makes it again with your text.',
  ),
  conflictHow: two(
    'Trong lúc bạn soạn, một người hoặc một cửa sổ khác đã lưu tệp này. Chưa có gì bị ghi đè. Hãy chọn bản muốn giữ; bản kia vẫn còn trong lịch sử.',
    'While you were editing, somebody else or another window saved this file. Nothing has been overwritten. Choose the version to keep; the other stays in the history.',
  ),
  conflictYours: two('Bản của bạn', 'Your version'),
  conflictTheirs: two('Bản trên đĩa', 'The version on disk'),
  conflictKeepYours: two('Giữ bản của bạn', 'Keep yours'),
  conflictKeepTheirs: two('Lấy bản trên đĩa', 'Take the one on disk'),
  conflictLater: two('Để sau', 'Decide later'),

  // Archive
  archiveTitle: two('Lưu trữ theo năm', 'Archive by year'),
  archiveHow: two(
    'Lưu trữ một năm là làm đủ văn bản, bản tổng hợp của năm, trang tra cứu và bản kê. Năm đã lưu trữ không bị ghi lại.',
    'To archive a year is to make all its documents, its summary, the search site and the list of files. An archived year is not written again.',
  ),
  archiveEmpty: two('Chưa có năm nào để lưu trữ', 'No year to archive yet'),
  archiveEmptyHow: two(
    'Khi có cuộc họp, mỗi năm hiện ra ở đây với nút tổng hợp và lưu trữ.',
    'Once there are meetings, each year appears here.',
  ),
  archiveYear: (year: string) => two(`Lưu trữ năm ${year}`, `Archive ${year}`),
  archiveSum: two('Tổng hợp một kỳ', 'Sum up a period'),
  archivePeriod: two('Kỳ', 'Period'),
  archivePeriods: ['6 tháng đầu năm', '6 tháng cuối năm', 'quý I', 'quý II', 'quý III', 'quý IV'],
  archiveSumMake: two('Làm bản tổng hợp', 'Make the summary'),
  archiveAsk: (year: string) => two(`Lưu trữ năm ${year}?`, `Archive ${year}?`),
  archiveAskHow: two(
    'Sau khi lưu trữ, văn bản của năm không bị ghi lại và mọi thay đổi đều được nêu khi kiểm chứng. Vẫn mở lại được khi cần.',
    'Afterwards its documents are not written again and every change is named by a verification. It can be reopened.',
  ),
  archiveReopen: two('Lưu trữ lại', 'Archive again'),
  summing: two('Đang tổng hợp…', 'Summing up…'),
  archiveDone: (meetings: number) => two(`Xong: ${meetings} cuộc họp.`, `Done: ${meetings} meetings.`),
  archiveNotDone: two('Chưa lưu trữ được; xem những điều nêu dưới đây.', 'Not archived; see what is said below.'),
  site: two('Trang tra cứu', 'Search site'),
  siteOpen: two('Mở trang tra cứu', 'Open the search site'),
  siteNone: two('Trang tra cứu có sau lần lưu trữ đầu tiên.', 'The search site is made with the first archive.'),
  summaries: two('Bản tổng hợp', 'Summaries'),
  verify: two('Kiểm chứng', 'Verify'),
  verifyHow: two(
    'Đối chiếu từng tệp trong thư mục văn bản với bản kê.',
    'Compares every file of the outputs with the list.',
  ),
  verifying: two('Đang kiểm chứng…', 'Verifying…'),
  intact: (files: number) => two(`Còn nguyên vẹn: ${files} tệp đúng như bản kê.`, `Intact: ${files} files as listed.`),
  notIntact: (count: number) => two(`${count} chỗ khác với bản kê:`, `${count} differences:`),
  meetingsOf: (count: number) => two(`${count} cuộc họp`, `${count} meeting${count === 1 ? '' : 's'}`),
  progress: (done: number, all: number) => two(`${done} trong ${all} cuộc họp`, `${done} of ${all} meetings`),

  // Keys
  keysTitle: two('Phím tắt', 'Keyboard'),
  keysAnywhere: two('Ở mọi trang', 'Everywhere'),
  keysFields: two('Trong biểu mẫu và danh sách', 'In forms and lists'),
  keyColumn: two('Phím', 'Key'),
  doesColumn: two('Việc', 'What it does'),
} as const
