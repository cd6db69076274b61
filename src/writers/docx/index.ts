import type { Standard } from '../../standards/standard.ts'
import type { Root } from '../../tree/nodes.ts'
import type { Assets, Writer } from '../writer.ts'
import { writtenDocument } from './document.ts'
import { headerParts } from './headers.ts'
import { filePart, type Part, packaged, part } from './package.ts'
import { corePart } from './parts.ts'
import type { PictureFile } from './pictures.ts'
import { documentRelationsPart } from './relations.ts'
import { standingParts } from './standing-parts.ts'

/** Documents Word and LibreOffice open and edit: named styles, native numbering, headers and tables. */
export const docx: Writer = {
  id: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  write,
}

async function write(root: Root, standard: Standard, assets: Assets): Promise<Uint8Array> {
  const { document, numbering, pictures } = writtenDocument(root, standard, assets)
  return packaged([
    ...standingParts(standard, root.numbering),
    ...(await headerParts(root.watermark, standard.font)),
    part('docProps/core.xml', corePart(root.meta)),
    part('word/document.xml', document),
    pictures.length === 0 ? plainRelations : relationsPart(pictures),
    part('word/numbering.xml', numbering),
    ...pictures.map(({ path, photo }) => filePart(`word/${path}`, photo.bytes)),
  ])
}

function relationsPart(pictures: readonly PictureFile[]): Part {
  return part('word/_rels/document.xml.rels', documentRelationsPart(pictures))
}

/** Most documents have no pictures. */
const plainRelations = relationsPart([])
