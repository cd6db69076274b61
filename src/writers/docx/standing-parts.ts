import type { Standard } from '../../standards/standard.ts'
import type { Scheme } from '../../tree/nodes.ts'
import { type Part, part } from './package.ts'
import { appPart, settingsPart } from './parts.ts'
import { contentTypesPart, packageRelationsPart } from './relations.ts'
import { stylesPart } from './styles.ts'

/** The parts that say nothing of a meeting, content types first: all documents of a standard and scheme have the same. */
export function standingParts(standard: Standard, scheme: Scheme): readonly Part[] {
  const known = written.get(standard) ?? new Map<Scheme, readonly Part[]>()
  written.set(standard, known)
  const parts = known.get(scheme) ?? writeParts(standard, scheme)
  known.set(scheme, parts)
  return parts
}

// A batch of documents shares a few standards: what is the same is written and deflated once.
const written = new WeakMap<Standard, Map<Scheme, readonly Part[]>>()

function writeParts(standard: Standard, scheme: Scheme): readonly Part[] {
  return [
    part('[Content_Types].xml', contentTypesPart),
    part('_rels/.rels', packageRelationsPart),
    part('docProps/app.xml', appPart),
    part('word/settings.xml', settingsPart(standard)),
    part('word/styles.xml', stylesPart(standard, scheme)),
  ]
}
