import { compose } from '../../src/compose.ts'
import { helpers } from '../../src/helpers/index.ts'
import { meetingJsonSchema } from '../../src/meeting/json-schema.ts'
import { prepareTemplates } from '../../src/template.ts'
import type { Block } from '../../src/tree/nodes.ts'
import { wordsOf } from '../../src/tree/text.ts'
import { meetingFrom } from './meeting.ts'

/** How a call is to be said: `press` for an article, the office otherwise; `event` are more lines of `meeting:`. */
export interface Setting {
  readonly press?: boolean
  readonly event?: string
  /** Of the meeting, instead of "Hội nghị". */
  readonly name?: string
}

/** A last paragraph takes the end mark of a document, and is left out. */
const end = 'Hết.'

/** The words a template gives for a meeting, in one line; people and bodies are introduced as in a whole document. */
export function saying(template: string, yaml: string, { press = false, event = '', name }: Setting = {}): string {
  const front = `name: Thử\nsymbol: T\nabout: Để thử\nform: ${press ? 'press' : 'official'}\nnumbering: none\nsubject: thử\nrequires: []`
  const text = `---\n${front}\n${press ? 'standard: press\n' : ''}---\n${template}\n\n${end}\n`
  const kind = { id: 'thu', file: 'thu.hbs', text, own: true }
  const { templates, diagnostics } = prepareTemplates(
    { kinds: [kind], partials: [] },
    { helpers, schema: meetingJsonSchema },
  )
  const [made] = templates
  if (!made) throw new Error(diagnostics.map(({ message }) => message.vi).join('\n'))
  const given = meetingFrom(yaml, event)
  const meeting = name === undefined ? given : { ...given, meeting: { ...given.meeting, name } }
  return compose(meeting, made).root.children.filter(isBody).flatMap(wordsOf).join(' ').slice(0, -end.length).trim()
}

function isBody({ type }: Block): boolean {
  return ['heading', 'paragraph', 'list', 'table', 'image', 'caption', 'chart'].includes(type)
}
