import { join } from 'node:path'
import type { Project } from '../load/project.ts'
import { readTemplates } from '../load/templates.ts'
import { type JsonSchema, meetingJsonSchema, officeJsonSchema } from '../meeting/json-schema.ts'
import { readTemplate } from '../template.ts'
import { type Disk, ifThere, disk as realDisk } from './disk.ts'
import { store } from './store.ts'

/** Says that a schema file is ours to write again. */
const MARK = 'hoinghi: tệp này do máy tạo và tự cập nhật, không sửa tay'

/** JSON Schema of meeting files, as text; a project's own kinds are known by it. */
export async function meetingSchemaText(project?: Pick<Project, 'root' | 'templates'>): Promise<string> {
  const { kinds } = await readTemplates(project)
  return textOf(meetingJsonSchema(kinds.flatMap((text) => readTemplate(text).template?.kind ?? [])))
}

/** JSON Schema of `office.yaml`, as text. */
export function officeSchemaText(): string {
  return textOf(officeJsonSchema())
}

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify({ $comment: MARK, ...schema }, null, 1)}\n`
}

/** Puts both schemas beside a project's data, for editors; a file of that name that is not ours stays. Gives the paths it wrote. */
export async function writeSchemas(project: Project, disk: Disk = realDisk): Promise<string[]> {
  const written: string[] = []
  const schemas = [
    [join(project.data, 'hoinghi.schema.json'), await meetingSchemaText(project)],
    [join(project.data, 'hoinghi-office.schema.json'), officeSchemaText()],
  ] as const
  for (const [path, text] of schemas) {
    const there = await ifThere(disk.readFile(path, 'utf8'))
    if (there === text || (there !== undefined && !there.includes(MARK))) continue
    await store(path, Buffer.from(text), disk)
    written.push(path)
  }
  return written
}
