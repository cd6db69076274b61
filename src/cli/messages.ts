import type { Sentence, Severity } from '../diagnostic.ts'

/** Everything the command says of itself, in both languages. Rules and faults bring their own sentences. */
export const messages = {
  about: {
    vi: 'Từ một tệp dữ liệu cuộc họp, làm ra báo cáo, thông báo kết luận và tin bài (DOCX, PDF, Markdown, HTML).',
    en: 'From one meeting file to its report, conclusions and news article (DOCX, PDF, Markdown, HTML).',
  },
  aboutBuild: {
    vi: 'làm văn bản của các cuộc họp (mặc định: data/)',
    en: 'make the documents of meetings (default: data/)',
  },
  aboutCheck: {
    vi: 'kiểm tra dữ liệu, nêu mọi chỗ sai cùng một lúc',
    en: 'check the data and tell everything wrong at once',
  },
  aboutInit: {
    vi: 'tạo một dự án để bắt đầu: data/ với một ví dụ, hướng dẫn',
    en: 'make a project to start from: data/ with an example, a guide',
  },
  aboutNew: {
    vi: 'tạo tệp dữ liệu mới có chú thích, điền từ trên xuống',
    en: 'make a commented data file to fill from top to bottom',
  },
  aboutKinds: {
    vi: 'liệt kê loại văn bản, định dạng, tiêu chuẩn trình bày',
    en: 'list kinds of documents, formats and standards',
  },
  aboutSchema: { vi: 'in JSON Schema của tệp dữ liệu', en: 'print the JSON Schema of meeting files' },
  aboutWatch: { vi: 'làm lại văn bản mỗi khi lưu tệp', en: 'make documents again whenever a file is saved' },
  aboutHelp: { vi: 'xem hướng dẫn của một lệnh', en: 'show the help of a command' },

  argumentInputs: { vi: 'tệp hoặc thư mục dữ liệu', en: 'data files or folders' },
  argumentFolder: {
    vi: 'thư mục của dự án (mặc định: thư mục hiện tại)',
    en: 'folder of the project (default: this one)',
  },
  argumentName: { vi: 'tên cuộc họp, hoặc tên tệp', en: 'name of the meeting, or of the file' },
  placeOptions: { vi: 'tùy chọn', en: 'options' },
  argumentCommand: { vi: 'lệnh', en: 'command' },

  optionLang: { vi: 'ngôn ngữ của thông báo: vi, en', en: 'language of messages: vi, en' },
  optionVersion: { vi: 'xem phiên bản', en: 'print the version' },
  optionHelp: { vi: 'xem hướng dẫn', en: 'show this help' },
  optionKind: {
    vi: 'chỉ làm loại văn bản này (lặp lại hoặc ngăn bằng dấu phẩy)',
    en: 'only this kind (repeat, or separate by commas)',
  },
  optionFormat: {
    vi: 'chỉ làm định dạng này (lặp lại hoặc ngăn bằng dấu phẩy)',
    en: 'only this format (repeat, or separate by commas)',
  },
  optionOut: {
    vi: 'thư mục kết quả (mặc định: out/ của dự án)',
    en: "folder of the outputs (default: the project's out/)",
  },
  optionStrict: { vi: 'coi cảnh báo là lỗi', en: 'take warnings for errors' },
  optionForce: { vi: 'thay cả bản đã sửa tay (giữ lại một bản sao)', en: 'replace hand edits too (a copy is kept)' },
  optionAttachSource: {
    vi: 'đính kèm tệp dữ liệu cuộc họp vào PDF (PDF/A-3a)',
    en: 'put the meeting file inside each PDF (PDF/A-3a)',
  },
  optionWorkers: {
    vi: 'số luồng cùng làm; 0: chỉ một luồng chính (mặc định: theo số nhân máy, khi có nhiều cuộc họp)',
    en: 'threads to work with; 0: the main one alone (default: one a core, where there are many meetings)',
  },
  notACount: (typed: string): Sentence => ({
    vi: `“${typed}” không phải là số luồng: cần một số nguyên từ 0 đến 64.`,
    en: `“${typed}” is no number of threads: a whole number from 0 to 64 is wanted.`,
  }),
  optionReopen: { vi: 'mở lại năm đã lưu trữ để ghi', en: 'open archived years again and write into them' },
  optionFix: {
    vi: 'sửa những chỗ chắc chắn (Unicode, ký tự ẩn, thừa khoảng trắng, dạng ngày, kiểu bỏ dấu); cho xem trước, giữ bản cũ',
    en: 'mend what is certain (Unicode, hidden characters, spaces, dates, tone marks); shown first, the old version is kept',
  },
  optionYes: { vi: 'sửa mà không hỏi', en: 'mend without asking' },
  optionJson: { vi: 'in kết quả dạng JSON', en: 'print the result as JSON' },
  optionQuiet: { vi: 'chỉ in lỗi', en: 'print errors only' },
  optionYear: { vi: 'năm của cuộc họp (mặc định: năm nay)', en: 'year of the meeting (default: this year)' },
  optionOffice: {
    vi: 'của data/office.yaml thay vì của tệp cuộc họp',
    en: 'of data/office.yaml instead of meeting files',
  },
  optionSchemaOut: { vi: 'ghi vào tệp này thay vì in ra', en: 'write to this file instead of printing' },

  severity: {
    error: { vi: 'lỗi', en: 'error' },
    warning: { vi: 'cảnh báo', en: 'warning' },
    info: { vi: 'ghi chú', en: 'note' },
  } satisfies Record<Severity, Sentence>,

  columns: {
    meeting: { vi: 'Cuộc họp', en: 'Meeting' },
    kind: { vi: 'Loại', en: 'Kind' },
    formats: { vi: 'Định dạng', en: 'Formats' },
    result: { vi: 'Kết quả', en: 'Result' },
  },

  made: {
    new: { vi: 'đã làm', en: 'made' },
    missing: { vi: 'đã làm lại (tệp cũ không còn)', en: 'made again (the old file was gone)' },
    forced: { vi: 'đã thay bản sửa tay', en: 'replaced a hand edit' },
  },
  madeChanged: (inputs: readonly string[]) => ({
    vi: `đã làm lại (đổi: ${inputs.map((name) => inputName(name).vi).join(', ')})`,
    en: `made again (changed: ${inputs.map((name) => inputName(name).en).join(', ')})`,
  }),
  keptCopy: (path: string) => ({ vi: `bản cũ giữ ở ${path}`, en: `the old one is kept as ${path}` }),
  fresh: { vi: 'không đổi', en: 'unchanged' },
  edited: { vi: 'đã sửa tay, giữ nguyên', en: 'edited by hand, left as it is' },
  foreign: { vi: 'tệp có sẵn, không phải do hoinghi làm, giữ nguyên', en: 'not made by hoinghi, left as it is' },
  beside: (path: string) => ({ vi: `bản mới ở ${path}`, en: `the new one is ${path}` }),
  failed: {
    tool: { vi: 'lỗi của chương trình', en: 'fault of the program' },
    machine: { vi: 'lỗi của máy', en: 'fault of the machine' },
  },
  skippedFacts: (missing: readonly string[]) => ({
    vi: `bỏ qua: chưa có ${missing.join(' hoặc ')}`,
    en: `skipped: there is no ${missing.join(' or ')}`,
  }),
  leftOver: (paths: readonly string[]) => ({
    vi: `bản cũ còn ở ${paths.join(', ')}`,
    en: `an old one is still ${paths.join(', ')}`,
  }),
  orphan: {
    vi: 'không còn nguồn: tệp dữ liệu đã xóa hoặc đổi tên',
    en: 'no source: the data file was removed or renamed',
  },
  skippedClosed: {
    vi: 'không ghi: năm đã lưu trữ (--reopen để mở lại)',
    en: 'not written: the year is archived (--reopen opens it)',
  },
  skippedErrors: { vi: 'không làm: còn lỗi', en: 'not made: there are errors' },

  summary: ({ made, fresh, edited, skipped, closed, orphaned, stopped, failed }: Counts): Sentence => ({
    vi: joined([
      [made, `đã làm ${made} tệp`],
      [fresh, `không đổi ${fresh} tệp`],
      [edited, `giữ ${edited} bản sửa tay`],
      [skipped, `bỏ qua ${skipped} văn bản chưa đủ dữ kiện`],
      [closed, `${closed} cuộc họp thuộc năm đã lưu trữ`],
      [orphaned, `${orphaned} cuộc họp không còn nguồn`],
      [stopped, `${stopped} văn bản không làm vì còn lỗi`],
      [failed, `${failed} tệp hỏng giữa chừng`],
    ]),
    en: joined([
      [made, `${made} files made`],
      [fresh, `${fresh} unchanged`],
      [edited, `${edited} hand edits left`],
      [skipped, `${skipped} documents skipped for want of facts`],
      [closed, `${closed} meetings of archived years`],
      [orphaned, `${orphaned} meetings without a source`],
      [stopped, `${stopped} not made because of errors`],
      [failed, `${failed} files failed`],
    ]),
  }),
  findings: (errors: number, warnings: number): Sentence => ({
    vi: `${errors} lỗi, ${warnings} cảnh báo`,
    en: `${errors} errors, ${warnings} warnings`,
  }),
  allGood: (files: number): Sentence => ({ vi: `${files} tệp, không có lỗi`, en: `${files} files, no errors` }),
  mendAsk: (places: number, files: number): Sentence => ({
    vi: `Sửa ${places} chỗ trong ${files} tệp? [c/K] `,
    en: `Mend ${places} places in ${files} files? [y/N] `,
  }),
  paragraph: (number: number, character: number): Sentence => ({
    vi: `đoạn ${number}, ký tự ${character}:`,
    en: `paragraph ${number}, character ${character}:`,
  }),
  mendNone: { vi: 'Không có gì để tự sửa.', en: 'There is nothing to mend.' },
  mendLeft: { vi: 'Không sửa gì.', en: 'Nothing was mended.' },
  mendDone: (file: string, kept: string): Sentence => ({
    vi: `đã sửa ${file}; bản trước giữ ở ${kept}`,
    en: `mended ${file}; the version before is ${kept}`,
  }),
  mendChanged: (file: string): Sentence => ({
    vi: `${file} vừa bị thay đổi, không sửa; hãy chạy lại.`,
    en: `${file} was changed meanwhile and is left as it is; run again.`,
  }),
  mendArchived: (file: string): Sentence => ({
    vi: `${file} thuộc năm đã lưu trữ, không sửa.`,
    en: `${file} belongs to an archived year and is left as it is.`,
  }),
  noProject: (folder: string): Sentence => ({
    vi: `Không có thư mục data/ ở ${folder} hay ở thư mục nào bên trên. Chạy “hoinghi init” để tạo một dự án.`,
    en: `There is no data/ in ${folder} or in any folder above. Run “hoinghi init” to make a project.`,
  }),
  nothingToDo: (folder: string): Sentence => ({
    vi: `Không có tệp cuộc họp nào trong ${folder}. Chạy “hoinghi new <tên>” để tạo một tệp.`,
    en: `There is no meeting file in ${folder}. Run “hoinghi new <name>” to make one.`,
  }),

  waiting: (pid: number, task: string, since: string): Sentence => ({
    vi: `Đang đợi một lần chạy khác (${task}, tiến trình ${pid}, từ ${since}).`,
    en: `Waiting for another run (${task}, process ${pid}, since ${since}).`,
  }),
  noSuchInput: (path: string, near?: string): Sentence => ({
    vi: `Không có tệp, thư mục hay lệnh nào là “${path}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
    en: `There is no file, folder or command “${path}”.${near ? ` Did you mean “${near}”?` : ''}`,
  }),
  stopped: (left: number): Sentence => ({
    vi: `Đã dừng theo yêu cầu; còn ${left} cuộc họp chưa làm. Chạy lại để làm tiếp.`,
    en: `Stopped as you asked; ${left} meetings are not done. Run again to go on.`,
  }),
  unknownChoice: (what: Sentence, value: string, choices: readonly string[]): Sentence => ({
    vi: `Không có ${what.vi} “${value}”. Có: ${choices.join(', ')}.`,
    en: `There is no ${what.en} “${value}”. There are: ${choices.join(', ')}.`,
  }),
  choiceKind: { vi: 'loại văn bản', en: 'kind' },
  choiceFormat: { vi: 'định dạng', en: 'format' },
  choiceLang: { vi: 'ngôn ngữ', en: 'language' },
  unknownOption: (option: string, near?: string): Sentence => ({
    vi: `Không có tùy chọn ${option}.${near ? ` Có phải ý bạn là ${near}?` : ''} Thêm --help để xem hướng dẫn.`,
    en: `There is no option ${option}.${near ? ` Did you mean ${near}?` : ''} Add --help to see what there is.`,
  }),
  optionNeedsValue: (option: string): Sentence => ({
    vi: `Tùy chọn ${option} thiếu giá trị.`,
    en: `The option ${option} needs a value.`,
  }),
  missingArgument: (argument: string): Sentence => ({
    vi: `Thiếu ${argument}. Thêm --help để xem hướng dẫn.`,
    en: `${argument} is missing. Add --help to see the usage.`,
  }),
  tooManyArguments: {
    vi: 'Lệnh này không nhận nhiều tham số như vậy. Thêm --help để xem hướng dẫn.',
    en: 'This command takes fewer arguments. Add --help to see the usage.',
  },
  unknownCommand: (command: string, near?: string): Sentence => ({
    vi: `Không có lệnh “${command}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
    en: `There is no command “${command}”.${near ? ` Did you mean “${near}”?` : ''}`,
  }),
  wrongCommand: (said: string): Sentence => ({ vi: `Câu lệnh không đúng: ${said}`, en: said }),
  toolFault: (where: string, said: string): Sentence => ({
    vi: `Lỗi của chương trình${where && ` khi làm ${where}`}: ${said}`,
    en: `A fault of the program${where && ` while making ${where}`}: ${said}`,
  }),
  pleaseReport: {
    vi: 'Xin gửi thông báo này cho người phát triển, kèm tệp dữ liệu nếu được.',
    en: 'Please send this message to the developers, with the data file if you may.',
  },

  created: (path: string): Sentence => ({ vi: `đã tạo ${path}`, en: `created ${path}` }),
  leftAlone: (path: string): Sentence => ({
    vi: `đã có ${path}, giữ nguyên`,
    en: `${path} is there already, left as it is`,
  }),
  existsAlready: (path: string): Sentence => ({
    vi: `Đã có ${path}; không ghi đè. Hãy chọn tên khác.`,
    en: `${path} is there already and is not overwritten. Choose another name.`,
  }),
  notAYear: (typed: string): Sentence => ({
    vi: `“${typed}” không phải là năm (bốn chữ số).`,
    en: `“${typed}” is not a year of four digits.`,
  }),
  emptyName: {
    vi: 'Tên không còn chữ nào dùng được cho tên tệp.',
    en: 'Nothing of this name can stand in a file name.',
  },
  nextAfterInit: {
    vi: 'Bắt đầu: đọc HUONG-DAN.md, điền data/office.yaml, rồi chạy “hoinghi”.',
    en: 'To start: read HUONG-DAN.md, fill data/office.yaml, then run “hoinghi”.',
  },
  nextAfterNew: (path: string): Sentence => ({
    vi: `Điền tệp này từ trên xuống, rồi chạy “hoinghi check ${path}” và “hoinghi build ${path}”.`,
    en: `Fill this file from top to bottom, then run “hoinghi check ${path}” and “hoinghi build ${path}”.`,
  }),

  kindNeeds: (facts: readonly string[]): Sentence => ({
    vi: facts.length > 0 ? `cần một trong: ${facts.join(', ')}` : 'không cần gì thêm',
    en: facts.length > 0 ? `needs one of: ${facts.join(', ')}` : 'needs nothing more',
  }),
  headings: {
    kinds: { vi: 'Loại văn bản', en: 'Kinds' },
    formats: { vi: 'Định dạng', en: 'Formats' },
    standards: { vi: 'Tiêu chuẩn trình bày', en: 'Standards' },
    id: { vi: 'Mã', en: 'Id' },
    name: { vi: 'Tên', en: 'Name' },
    about: { vi: 'Là gì', en: 'What it is' },
    needs: { vi: 'Cần dữ kiện', en: 'Needs' },
    mediaType: { vi: 'Kiểu tệp', en: 'Media type' },
  },

  watching: (folder: string): Sentence => ({
    vi: `Đang theo dõi ${folder}. Ctrl-C để dừng.`,
    en: `Watching ${folder}. Ctrl-C to stop.`,
  }),
  changedFiles: (files: readonly string[]): Sentence => ({
    vi: `Đã lưu: ${files.join(', ')}`,
    en: `Saved: ${files.join(', ')}`,
  }),
  cleared: { vi: 'Đã hết lỗi.', en: 'No errors any more.' },

  help: {
    usage: { vi: 'Cách dùng:', en: 'Usage:' },
    arguments: { vi: 'Tham số:', en: 'Arguments:' },
    options: { vi: 'Tùy chọn:', en: 'Options:' },
    commands: { vi: 'Lệnh:', en: 'Commands:' },
    globalOptions: { vi: 'Tùy chọn chung:', en: 'Global options:' },
  },
} as const

/** How many of what came out of a build: files, but whole documents for `skipped` and `stopped`. */
export interface Counts {
  readonly made: number
  readonly fresh: number
  readonly edited: number
  readonly skipped: number
  /** Meetings whose year is archived. */
  readonly closed: number
  /** Meetings whose file is gone, but not their outputs. */
  readonly orphaned: number
  readonly stopped: number
  readonly failed: number
}

const INPUTS: Readonly<Record<string, Sentence>> = {
  meeting: { vi: 'dữ liệu', en: 'meeting' },
  office: { vi: 'tệp cơ quan', en: 'office' },
  template: { vi: 'mẫu', en: 'template' },
  partials: { vi: 'phần dùng chung của mẫu', en: 'partials' },
  photos: { vi: 'ảnh', en: 'photos' },
  attached: { vi: 'tệp đính kèm', en: 'attachment' },
  tool: { vi: 'phiên bản hoinghi', en: 'version of hoinghi' },
}

function inputName(name: string): Sentence {
  return INPUTS[name] ?? { vi: name, en: name }
}

function joined(parts: readonly (readonly [number, string])[]): string {
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words)
  return said.length > 0 ? `${said.join(' · ')}.` : '–'
}
