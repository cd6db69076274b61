import type { Image } from '../../tree/nodes.ts'
import { photoSize } from '../photo-size.ts'
import type { Photo } from '../writer.ts'
import { paragraph } from './paragraphs.ts'
import { ownStyles } from './style-names.ts'
import { escapeXml } from './xml.ts'

/** The photos of one document: each file goes in once and as it is, however often it is shown. */
export class Pictures {
  readonly #given: ReadonlyMap<string, Photo>
  readonly #files = new Map<string, PictureFile>()
  #shown = 0

  constructor(given: ReadonlyMap<string, Photo>) {
    this.#given = given
  }

  /** A photo in a paragraph of its own, kept with its caption, in text `width` pt wide. Throws when the photo was not given. */
  paragraph({ url, alt }: Image, width: number): string {
    const file = this.#files.get(url) ?? this.#begin(url)
    this.#shown += 1
    const names = `id="${this.#shown}" name="${escapeXml(file.photo.file)}" descr="${escapeXml(alt)}"`
    return paragraph(ownStyles.photo.id, drawing(file, names, photoSize(file.photo, (width * 25.4) / 72)))
  }

  /** Every file shown, in the order of the document. */
  files(): readonly PictureFile[] {
    return [...this.#files.values()]
  }

  #begin(url: string): PictureFile {
    const photo = this.#given.get(url)
    if (!photo) throw new Error(`No photo “${url}” among ${[...this.#given.keys()].join(', ') || 'none'}`)
    const number = this.#files.size + 1
    const file = { photo, id: `photo${number}`, path: `media/image${number}.${photo.type}` }
    this.#files.set(url, file)
    return file
  }
}

/** A photo among the parts of the package: the id by which the document refers to it, and its path beside the document. */
export interface PictureFile {
  readonly photo: Photo
  readonly id: string
  readonly path: string
}

function drawing({ photo, id }: PictureFile, names: string, shown: { width: number; height: number }): string {
  const { rotation, mirrored } = turns[photo.orientation] ?? { rotation: 0, mirrored: false }
  // The drawing is described before it is turned.
  const [width, height] = rotation % 180 === 0 ? [shown.width, shown.height] : [shown.height, shown.width]
  const size = `cx="${emu(width)}" cy="${emu(height)}"`
  const turned = `${mirrored ? ' flipH="1"' : ''}${rotation > 0 ? ` rot="${rotation * 60_000}"` : ''}`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr ${names}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${turned}><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>' +
    '</wp:inline></w:drawing></w:r>'
  )
}

/** English metric units, of which a mm has 36,000. */
function emu(mm: number): number {
  return Math.round(mm * 36_000)
}

/** By EXIF orientation: clockwise turn in degrees, after mirroring left to right. Word shows a file as it was stored. */
const turns: Readonly<Record<number, { readonly rotation: number; readonly mirrored: boolean }>> = {
  1: { rotation: 0, mirrored: false },
  2: { rotation: 0, mirrored: true },
  3: { rotation: 180, mirrored: false },
  4: { rotation: 180, mirrored: true },
  5: { rotation: 270, mirrored: true },
  6: { rotation: 90, mirrored: false },
  7: { rotation: 90, mirrored: true },
  8: { rotation: 270, mirrored: false },
}
