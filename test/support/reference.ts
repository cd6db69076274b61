import type { Severity } from '../../src/diagnostic.ts'
import { meetingJsonSchema, officeJsonSchema } from '../../src/meeting/json-schema.ts'
import { projectRules, rules, saidElsewhere } from '../../src/rules/index.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { kinds } from './kinds.ts'
import { diagnosticsOf, marksOf, type RuleCase, ruleCases } from './rule-cases.ts'

type Described = Pick<Rule, 'id' | 'severity' | 'about'>

const grades: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' }

/** `docs/rules.md`: every rule with its grade, why it is there, and an example of what it says. */
export function rulesPage(): string {
  const cases = ruleCases()
  const listed = (group: readonly Described[]) => group.map((rule) => section(rule, cases)).join('\n')
  return `# Quy tắc · Rules

Mỗi quy tắc có một mã không đổi. *Lỗi* chặn văn bản của cuộc họp, *cảnh báo* chỉ chặn khi chạy với \`--strict\`, *ghi chú* không chặn.
Trang này được soạn từ sổ đăng ký quy tắc (\`npm run accept\`).

Each rule has an id that never changes. An error (*lỗi*) stops the documents of its meeting, a warning (*cảnh báo*) only with
\`--strict\`, a note (*ghi chú*) never.

Ba cách để một quy tắc không nhắc nữa · Three ways to quiet a rule:

- cho một dòng, kèm lý do: \`# hoinghi: bỏ qua <mã> — <lý do>\` ở ngay dòng trên (for one line, with the reason);
- cho điều biết là thiếu: ghi đường dẫn vào \`missing\` (for what is known to be absent);
- cho cả cơ quan: \`rules: {<mã>: lỗi | cảnh báo | ghi chú | tắt}\` trong \`data/office.yaml\` (for the whole office).

| Mã · Id | Mức · Grade | |
|---|---|---|
${[...rules, ...projectRules, ...saidElsewhere].map(({ id, severity, about }) => `| [\`${id}\`](#${id}) | ${grades[severity]} | ${about.vi} |`).join('\n')}

## Trong một cuộc họp · Within one meeting

${listed(rules)}
## Giữa các cuộc họp · Between meetings

${listed(projectRules)}
## Khi đọc tệp, ảnh và mẫu · While files are read

${listed(saidElsewhere)}`
    .trimEnd()
    .concat('\n')
}

function section({ id, severity, about }: Described, cases: readonly RuleCase[]): string {
  return `### ${id}\n\n${capital(grades[severity])}. ${about.vi}\n\n${about.en}\n${example(id, cases)}`
}

/** The first bad case: the line, and what is said of it. */
function example(id: string, cases: readonly RuleCase[]): string {
  const bad = cases.find(({ rule, good }) => rule === id && !good)
  const [mark] = bad ? marksOf(bad) : []
  const found = bad && diagnosticsOf(bad.files).find(({ rule }) => rule === id)
  const text = bad?.files.find(({ file }) => file === mark?.file)?.text
  if (!bad || !mark || !found || text === undefined) return ''
  const line = text
    .split('\n')
    [mark.line - 1]?.replace(/\s*# ← .*$/u, '')
    .trim()
  const hint = found.hint ? `\n\n→ ${found.hint.vi}` : ''
  return `\n\`\`\`yaml\n${line}\n\`\`\`\n\n${found.message.vi}${hint}\n`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A JSON Schema as far as this page goes. */
interface Node {
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | false
  readonly required?: readonly string[]
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Node>>
}

/** The tables of every key of a meeting file and of `office.yaml`, one for each group of keys. */
export function keyTables(): string {
  const meeting = meetingJsonSchema(kinds) as Node
  const office = officeJsonSchema() as Node
  return [
    '## Mọi khóa của tệp cuộc họp\n',
    ...tablesOf(meeting, meeting, ''),
    '## Mọi khóa của `office.yaml`\n',
    ...tablesOf(office, office, ''),
  ].join('\n')
}

function tablesOf(root: Node, node: Node, path: string): string[] {
  const { properties, required = [] } = node
  if (!properties) return []
  const rows = Object.entries(properties).map(([key, value]) => row(root, key, value, required.includes(key)))
  const head = '| Khóa | Tên | Là gì | Giá trị | Ví dụ |\n|---|---|---|---|---|\n'
  const own = `### ${path === '' ? 'Cấp ngoài cùng' : `\`${path}\``}\n\n${head}${rows.join('\n')}\n`
  const below = Object.entries(properties).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`
    const { group, suffix } = groupOf(root, value)
    // The parts of a task are tasks.
    return group && !(group === node) ? tablesOf(root, group, `${at}${suffix}`) : []
  })
  return [own, ...below]
}

/** The group of keys that a value is, holds in a list, or holds by id. */
function groupOf(root: Node, value: Node): { readonly group?: Node; readonly suffix: string } {
  const node = resolved(root, value)
  if (node.properties) return { group: node, suffix: '' }
  if (node.additionalProperties) return { ...groupOf(root, node.additionalProperties), suffix: '.<mã>' }
  const list = node.anyOf?.find(({ type }) => type === 'array')
  if (list?.items) return { ...groupOf(root, list.items), suffix: '[]' }
  const object = node.anyOf?.find((choice) => resolved(root, choice).properties)
  return object ? groupOf(root, object) : { suffix: '' }
}

function resolved(root: Node, node: Node): Node {
  const [, name = ''] = /^#\/definitions\/(.+)$/.exec(node.$ref ?? '') ?? []
  return root.definitions?.[name] ?? node
}

function row(root: Node, key: string, node: Node, required: boolean): string {
  const examples = (node.examples ?? []).slice(0, 3).map((example) => `\`${cell(flow(example))}\``)
  const cells = [
    `\`${key}\`${required ? ' ★' : ''}`,
    node.title ?? '',
    node.description ?? '',
    valueWords(root, node),
    examples.join(', '),
  ]
  return `| ${cells.map((text) => text.replaceAll('\n', ' ')).join(' | ')} |`
}

function valueWords(root: Node, value: Node): string {
  const node = resolved(root, value)
  if (node.enum)
    return node.enum
      .filter((word) => typeof word === 'string')
      .map((word) => `\`${word}\``)
      .join(', ')
  const list = node.anyOf?.find(({ type }) => type === 'array')
  if (list?.items) {
    const item = valueWords(root, list.items)
    return item === 'chữ' ? 'danh sách' : `danh sách: ${item}`
  }
  if (node.anyOf?.some((choice) => resolved(root, choice).properties)) return 'nhóm khóa, hoặc chữ'
  if (node.properties) return 'nhóm khóa'
  if (node.additionalProperties) return 'mã → giá trị'
  return node.type?.includes('boolean') ? 'chữ' : node.type?.includes('number') ? 'số' : 'ngày, giờ'
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

/** A value as flow YAML, the way officers type it. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{${Object.entries(value)
    .map(([key, child]) => `${key}: ${flow(child)}`)
    .join(', ')}}`
}
