import { describe, expect, test } from 'vitest'
import { checkMeeting, checkOffice } from '../../src/check.ts'
import { meetingFileOfText } from '../../src/load/meeting-file.ts'
import { readYaml } from '../../src/load/yaml.ts'
import { leavesOf } from '../../src/meeting/leaves.ts'
import { schemaFor } from '../../src/meeting/meeting.ts'
import { schemaAt } from '../../src/meeting/schema-path.ts'
import { standards } from '../../src/standards/index.ts'
import { kinds } from '../support/kinds.ts'
import { meetingFrom } from '../support/meeting.ts'

const head = 'meeting: {name: Hội nghị, type: hội nghị, purposes: sơ kết}\nmissing: [roles.chair, attendees]\n'
const check = (text: string, file = 'a.yaml') => {
  const { source, narrative } = meetingFileOfText(text, file)
  return checkMeeting(source, { kinds, standards, ...(narrative && { narrative }) })
}
/** Rule, line, column and the words pointed at. */
const told = (text: string, file?: string) =>
  check(text, file).diagnostics.map(({ rule, at }) => {
    const line = text.split(/\r\n?|\n/)[(at?.line ?? 0) - 1] ?? ''
    return `${at?.line} ${rule}: ${line.slice((at?.column ?? 1) - 1, (at?.column ?? 1) - 1 + (at?.length ?? 0))}`
  })

describe('a value that does not fit hides no other mistake', () => {
  test('five mistakes of different kinds are all told, in the order of the file', () => {
    const text = `meeting:
  name: Hội nghị
  type: hội ngị
  purposes: sơ kết
  sessions: {date: 31/6/2024}
people:
  an: {nmae: Nguyễn Văn An}
figures:
  ket-nap: {done: 15, of: 11, value: "7,200"}
limitations:
  - {text: x}
  - Mới kết nạp {ket-nop}
missing: [roles.chair, attendees, ket-nap]
`
    expect(told(text)).toEqual([
      '3 unknown-value: hội ngị',
      '5 date-format: 31/6/2024',
      '7 missing-key: an',
      '7 unknown-key: nmae',
      '9 unused-figure: ket-nap',
      '9 done-within-of: 15',
      '9 number-format: 7,200',
      '11 wrong-type: {text: x}',
      '12 unknown-figure: {ket-nop}',
      '13 unknown-key: ket-nap',
    ])
  })
  test('an item that does not fit leaves the others where they were', () => {
    const text = `${head}awards:
  - {form: Bằng khen}
  - {status: đã trao, count: 3, recipients: [{}, A, {x: 1}, B]}
`
    expect(told(text)).toEqual(['4 missing-key: {form: Bằng khen}', '5 award-count: 3', '5 unknown-key: x'])
  })
  test('what must be there is stood in for', () => {
    expect(told('figures: {a: {done: 3, of: 2}}\nlimitations: "{a}"\n')).toEqual([
      '1 attendees-missing: figures',
      '1 chair-missing: figures',
      '1 missing-key: figures',
      '1 done-within-of: 3',
    ])
  })
  test('an id whose own entry does not fit is a known id', () => {
    expect(told(`${head}people: {an: {titles: Trưởng Ban Tổ chức}}\nroles: {secretary: an}\n`)).toEqual([
      '3 missing-key: an',
    ])
  })
  test('what is there and does not fit is not called missing', () => {
    expect(
      told(
        `meeting: {name: Hội nghị, type: hội nghị, purposes: sơ kết}\nroles: {chair: {a: 1}}\nattendees: {groups: {label: [a, b]}}\n`,
      ),
    ).toEqual(['2 wrong-type: {a: 1}', '3 wrong-type: [a, b]'])
  })
})

describe('what is read', () => {
  const of = (yaml: string) => check(head + yaml).meeting
  test('one value stands for a list, a text for an object', () => {
    const { decisions, roles, tasks, cluster } = of(
      'decisions: Thông qua quy chế\nroles: {secretary: A}\ntasks: {items: [Việc một, {text: Việc hai, sub: Việc con}]}\ncluster: {members: [X, {organization: Y}]}\n',
    )
    expect(decisions).toEqual([{ text: 'Thông qua quy chế' }])
    expect(roles?.secretary).toEqual(['A'])
    expect(tasks?.items.map(({ text, sub }) => [text, sub.map((task) => task.text)])).toEqual([
      ['Việc một', []],
      ['Việc hai', ['Việc con']],
    ])
    expect(cluster?.members).toEqual([{ organization: 'X' }, { organization: 'Y' }])
  })
  test('numbers keep the decimals they were typed with; under percent a dot is a decimal point', () => {
    const { figures } = of(
      'figures: {a: {value: 7.200}, b: {value: 7.09}, c: {percent: 7.200}}\nlimitations: "{a} {b} {c}"\n',
    )
    const [a, b, c] = Object.values(figures)
    expect(a?.value).toEqual({ value: 7200, decimals: 0 })
    expect(b?.value).toEqual({ value: 7.09, decimals: 2 })
    expect(c?.percent).toEqual({ value: 7.2, decimals: 3 })
  })
  test('ordinals may be Roman, drafts may say how many-th', () => {
    const meeting = check(
      `meeting: {name: Kỳ họp, type: kỳ họp, purposes: thảo luận, ordinal: {number: XV, extended: có}, period: {quarter: II, year: 2024}}`,
    ).meeting
    expect(meeting.meeting.ordinal).toEqual({ number: 15, extended: true })
    expect(meeting.meeting.period?.quarter).toBe(2)
    expect(of('documents: {bao-cao: {draft: lần 2}, ket-luan: {draft: không}}\n').documents['bao-cao']?.draft).toBe(2)
  })
  test('text that looks like a number stays text', () => {
    const { documents, people } = of(
      'documents: {bao-cao: {number: 04}}\npeople: {a: {name: "0912345678"}, b: {name: Null}}\n',
    )
    expect(documents['bao-cao']?.number).toBe('04')
    expect(Object.values(people).map(({ name }) => name)).toEqual(['0912345678', 'Null'])
  })
  test('a block of an article and of a letter are of one type', () => {
    const { documents } = of(
      'documents: {tin-bai: {published: 15/7/2024 10:09}, bao-cao: {draft: có, signer: {person: A, capacity: TRƯỞNG BAN}}}\n',
    )
    expect(documents['tin-bai']).toMatchObject({
      published: { date: { year: 2024, month: 7, day: 15 }, time: { hour: 10, minute: 9 } },
      recipients: [],
    })
    expect(documents['bao-cao']).toMatchObject({
      draft: 0,
      signer: [{ person: 'A', capacity: ['TRƯỞNG BAN'] }],
      authors: [],
    })
  })
  test('a key of the other form is unknown', () => {
    expect(told(`${head}documents:\n  bao-cao: {headline: Tít}\n  tin-bai: {number: 04}\n`)).toEqual([
      '4 unknown-key: headline',
      '5 unknown-key: number',
    ])
  })
})

describe('places', () => {
  test('are right in every style of YAML', () => {
    const flow = `${head}figures: {"ket-nap": {done: 15, of: 11}, 'b': {done: 3, of: 2}}\nlimitations: ["{ket-nap} {b}"]\n`
    expect(told(flow)).toEqual(['3 done-within-of: 15', '3 done-within-of: 3'])
    expect(told(flow.replaceAll('\n', '\r\n'))).toEqual(told(flow))
    expect(check(`\uFEFF${flow}`).diagnostics.map(({ at }) => at)).toEqual(check(flow).diagnostics.map(({ at }) => at))
  })
  test('are counted as the editor shows them, before and after letters that combine', () => {
    const text = `${head}limitations:\n  - "${'Kết nạp'.normalize('NFD')} {sai} và {lạ} {nua}"\n`
    expect(told(text)).toEqual(['4 unknown-figure: {sai}', '4 unknown-figure: {nua}'])
  })
  test('are found in literal and folded text', () => {
    const text = `${head}limitations:\n  - |\n    Dòng một\n    có {sai} ở đây\n  - >-\n    Dòng\n    {nua}\n`
    expect(told(text)).toEqual(['6 unknown-figure: {sai}', '9 unknown-figure: {nua}'])
  })
  test('are found in the front matter of a Markdown file', () => {
    expect(told(`---\n${head}figures: {a: {done: 3, of: 2}}\nlimitations: "{a}"\n---\nLời văn.\n`, 'a.md')).toEqual([
      '4 done-within-of: 3',
    ])
  })
})

test('the words after the front matter are read too, at their own lines', () => {
  const text = `---\n${head}---\n# Kết quả\n\nCông tác xây dưng Đảng được coi trọng.\n`
  expect(told(text, 'a.md')).toEqual(['7 near-miss-term: Công tác xây dưng Đảng'])
})

describe('comments that silence', () => {
  const silenced = (comment: string) =>
    told(`${head}figures:\n  # hoinghi: bỏ qua ${comment}\n  a: {done: 3, of: 2}\nlimitations: "{a}"\n`)
  test.each([
    ['done-within-of — số của nguồn', []],
    ['done-within-of', []],
    ['cluster-count — nhầm quy tắc', ['4 unused-silence: cluster-count', '5 done-within-of: 3']],
    ['stale-copy — của cả dự án', ['5 done-within-of: 3']],
  ])('%s', (comment, expected) => expect(silenced(comment)).toEqual(expected))
  test('cannot bring back what did not parse', () => {
    const text = `${head}figures:\n  # hoinghi: bỏ qua number-format — để sau\n  a: {value: 7a}\nlimitations: "{a}"\n`
    expect(told(text)).toEqual(['5 number-format: 7a'])
  })
})

describe('hints', () => {
  const hint = (yaml: string) => check(head + yaml).diagnostics.map(({ hint }) => hint?.vi)
  test.each([
    ['roles: {chiar: A}\n', 'Có phải là “chair”?'],
    ['chair: A\n', 'Khóa này thuộc về “roles.chair”.'],
    ['cluster: {role: x}\n', 'Khóa này thuộc về “cluster.members.role”.'],
    ['discussion: {zzzzz: x}\n', 'Các khóa được dùng: count, unit, text, agreed, questions.'],
    ['cluster: {kind: cum}\n', 'Có phải là “cụm”?'],
    ['people: {Ông A: {name: A}}\n', 'Có phải là “ong-a”?'],
  ])('%s', (yaml, expected) => expect(hint(yaml)).toContain(expected))
})

describe('paths of the schema', () => {
  test.each([
    ['roles.chair', true],
    ['tasks.items.due', true],
    ['tasks.items.0.sub.1.due', true],
    ['figures.ket-nap.done', true],
    ['documents.tin-bai.authors', true],
    ['documents.bien-ban.number', true],
    ['documents.tin-bai.number', false],
    ['roles.chairman', false],
    ['meeting.name.x', false],
    ['', false],
  ])('%s: %s', (path, known) => expect(schemaAt(schemaFor(kinds), path.split('.')) !== undefined).toBe(known))
})

test('strings are told with what they are for', () => {
  const { value } = readYaml(
    'meeting: {name: N, organizers: [a]}\npeople: {an: {name: A, titles: T}}\nlimitations: L\ndecisions: [D]\nspeeches: {by: an, quotes: Q, figures: f}\nzzz: x\nfigures: {f: {of_ref: cluster}}\n',
    'a.yaml',
  )
  expect(leavesOf(schemaFor(kinds), value).map(({ path, role }) => `${path.join('.')} ${role}`)).toEqual([
    'meeting.name heading',
    'meeting.organizers.0 reference',
    'people.an.name name',
    'people.an.titles.0 title',
    'limitations.0 sentence',
    'decisions.0.text sentence',
    'speeches.0.by reference',
    'speeches.0.quotes.0 quote',
    'speeches.0.figures.0 figure',
    'figures.f.of_ref cluster-or-figure',
  ])
})

describe('office.yaml', () => {
  const office = (text: string) => checkOffice(readYaml(text, 'office.yaml', { mayBeEmpty: true }), { standards })
  test('says nothing where there is none, or it is empty', () => {
    expect(checkOffice(undefined).diagnostics).toEqual([])
    expect(office('# trống\n')).toMatchObject({ office: { rules: {}, terms: [] }, diagnostics: [] })
  })
  test('is held to its shape, ids, standards, settings and rules', () => {
    const text = `organizations:
  btc: {name: Ban Tổ chức, parent: tinh-uy}
letterhead: {issuer: btcc, standard: hd99}
settings:
  nd31: {a: 1}
  nd30: {zzz: 1}
rules: {chair-missin: tắt, chair-missing: tat}
styel: {tone_marks: kiểu cũ}
`
    expect(office(text).diagnostics.map(({ rule, at }) => `${at?.line}:${at?.column} ${rule}`)).toEqual([
      '2:36 unknown-reference',
      '3:22 unknown-reference',
      '3:38 unknown-value',
      '5:3 unknown-key',
      '6:15 unknown-value',
      '7:9 unknown-key',
      '7:43 unknown-value',
      '8:1 unknown-key',
    ])
  })
  test('sets how grave a rule is', () => {
    const severity = (rules: string) => {
      const { office: said } = office(rules)
      const { source } = meetingFileOfText(
        'meeting: {name: H, type: hội nghị, purposes: sơ kết}\nmissing: attendees\n',
        'a.yaml',
      )
      return checkMeeting(source, { kinds, standards, office: said }).diagnostics.map(
        ({ rule, severity }) => `${rule} ${severity}`,
      )
    }
    expect(severity('')).toEqual(['chair-missing warning'])
    expect(severity('rules: {chair-missing: lỗi}')).toEqual(['chair-missing error'])
    expect(severity('rules: {chair-missing: ghi chú}')).toEqual(['chair-missing info'])
    expect(severity('rules: {chair-missing: tắt}')).toEqual([])
  })
})

test('names, titles and references that were folded over several lines are one line', () => {
  const meeting = meetingFrom(
    'people: {an: {name: "Lê\\n An", titles: ["Bí\\nthư"]}}\nlimitations: ["một\\nhai"]\ndocuments: {bao-cao: {recipients: ["Như\\n\\ntrên"], title: "một\\nhai"}}\n',
    'organizers: "Ban \\n Tổ chức"',
  )
  expect(meeting.people.an).toMatchObject({ name: 'Lê An', titles: ['Bí thư'] })
  expect(meeting.meeting.organizers).toEqual(['Ban Tổ chức'])
  expect(meeting.documents['bao-cao']).toMatchObject({ recipients: ['Như trên'], title: 'một\nhai' })
  expect(meeting.limitations).toEqual(['một\nhai'])
})
