import { oncePerScheme } from './once-per-scheme.ts'
import { type Part, part } from './package.ts'
import { appPart, settingsPart } from './parts.ts'
import { contentTypesPart, packageRelationsPart } from './relations.ts'
import { stylesPart } from './styles.ts'

/** The parts that say nothing of a meeting, content types first, deflated. */
export const standingParts = oncePerScheme((standard, scheme): readonly Part[] => [
  part('[Content_Types].xml', contentTypesPart),
  part('_rels/.rels', packageRelationsPart),
  part('docProps/app.xml', appPart),
  part('word/settings.xml', settingsPart(standard)),
  part('word/styles.xml', stylesPart(standard, scheme)),
])
