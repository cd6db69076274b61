import type { FillContext } from './helpers/helper.ts'
import type { Kind } from './kind.ts'
import { headOf, standardFor } from './meeting/head.ts'
import type { Meeting } from './meeting/meeting.ts'
import { settleLine, settleMentions, UnknownMention } from './meeting/mention.ts'
import { metaOf } from './meeting/meta.ts'
import { withPhotoFiles } from './meeting/photo-files.ts'
import { configured, frameDocument } from './standards/index.ts'
import type { Standard } from './standards/standard.ts'
import { type Fault, parse, parseLine } from './tree/markdown.ts'
import type { Root } from './tree/nodes.ts'
import { balanceParagraphs } from './tree/paragraphs.ts'

/** A template ready to be filled; both parts give Markdown. */
export interface Fillable {
  readonly kind: Kind
  /** The trích yếu or headline, one line. */
  subject(context: FillContext): string
  body(context: FillContext): string
  /** Hears of wrong markup in what was filled; without it wrong markup throws as a fault of ours. */
  refuse?(fault: Fault): void
}

/** A document before any file format: its tree, and the standard it is to be written in. */
export interface Composed {
  readonly root: Root
  readonly standard: Standard
}

/** One meeting's document of one kind: filled, parsed, people introduced, framed. */
export function compose(meeting: Meeting, template: Fillable): Composed {
  const { kind } = template
  const chosen = standardFor(meeting, kind)
  const standard = configured(chosen, meeting.office.settings[chosen.id])
  const facts = headOf(meeting, kind)
  const context: FillContext = { meeting, kind, standard, head: facts }
  const head = {
    ...facts,
    subject: told(template, () => settleLine(parseLine(template.subject(context)), meeting, facts.regime)),
  }
  const narrative = parse(meeting.narrative ?? '')
  const report = template.refuse
  const body = parse(template.body(context), { trusted: true, inserts: { narrative }, ...(report && { report }) })
  const settled = told(template, () => settleMentions(withPhotoFiles(body, meeting), meeting, facts.regime))
  const paragraphs = standard.paragraphs ? balanceParagraphs(settled, standard.paragraphs) : settled
  return {
    root: frameDocument(paragraphs, head, standard, metaOf(meeting, kind, head, standard), kind.numbering),
    standard,
  }
}

/** What `settle` gives; a mention of someone unknown is said as the template's mistake. */
function told<T>({ refuse }: Fillable, settle: () => T): T {
  try {
    return settle()
  } catch (fault) {
    if (fault instanceof UnknownMention) refuse?.({ line: 1, message: fault.sentence })
    throw fault
  }
}
