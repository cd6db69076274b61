import { Document } from 'docx'
import { appendixScheme } from '../../standards/index.ts'
import type { Standard } from '../../standards/standard.ts'
import type { Appendix, Block, Root } from '../../tree/nodes.ts'
import { metricsOf } from '../metrics.ts'
import { pageOf, textWidth } from '../page.ts'
import type { Assets, Writer } from '../writer.ts'
import { sectionBlocks } from './blocks.ts'
import type { Context } from './context.ts'
import { Numbering } from './numbering.ts'
import { settledPackage } from './package.ts'
import { appPart, corePart, settingsPart } from './parts.ts'
import { section } from './sections.ts'
import { stylesPart } from './styles.ts'
import { points } from './units.ts'

/** Documents Word and LibreOffice open and edit: named styles, native numbering, headers and tables. */
export const docx: Writer = {
  id: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write,
}

async function write(root: Root, standard: Standard, assets: Assets): Promise<Uint8Array> {
  const numbering = new Numbering(standard, root.numbering, appendixScheme(root.numbering))
  const sections = sectionsOf(root).map((part) => writtenSection(part, root, standard, assets, numbering))
  const overrides = [
    { path: 'word/styles.xml', data: stylesPart(standard, root.numbering) },
    { path: 'word/numbering.xml', data: numbering.part() },
    { path: 'word/settings.xml', data: settingsPart(standard) },
    { path: 'docProps/core.xml', data: corePart(root.meta) },
    { path: 'docProps/app.xml', data: appPart },
  ]
  return settledPackage(new Document({ sections }), overrides)
}

/** One section of pages: the document, then each appendix. */
interface SectionPart {
  readonly blocks: readonly Block[]
  readonly appendix?: Appendix
}

function sectionsOf({ children }: Root): SectionPart[] {
  const appendices = children.filter((block) => block.type === 'appendix')
  const main = children.filter((block) => block.type !== 'appendix')
  return [{ blocks: main }, ...appendices.map((appendix) => ({ blocks: appendix.children, appendix }))]
}

function writtenSection(
  { blocks, appendix }: SectionPart,
  root: Root,
  standard: Standard,
  assets: Assets,
  numbering: Numbering,
) {
  const page = pageOf(standard, appendix?.landscape ?? false)
  const context: Context = {
    standard,
    metrics: metricsOf(assets.fonts),
    photos: assets.photos,
    scheme: root.numbering,
    numbering,
    width: points(textWidth(page)),
  }
  const own =
    appendix &&
    numbering.begin(
      'appendix',
      [0, 1, 2, 3, 4, 5].map((level) => ({ level, start: 1 })),
    )
  const scheme = appendix ? appendixScheme(root.numbering) : root.numbering
  return section(sectionBlocks(blocks, context, scheme, own), page, standard.font, root.watermark)
}
