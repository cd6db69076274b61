import type { Standard } from '../../standards/standard.ts'
import type { Block, Meta, Root } from '../../tree/nodes.ts'
import { metricsOf } from '../metrics.ts'
import { pageOf } from '../page.ts'
import type { Assets, Writer } from '../writer.ts'
import { namesDocument } from './blocks.ts'
import { type FileInfo, openFile, type PdfFile } from './file.ts'
import { embedFonts, type Font, fontIn } from './font.ts'
import type { Objects } from './objects.ts'
import { type Bookmark, writeOutline } from './outline.ts'
import { type Picture, pictureIn } from './picture.ts'
import { type Job, printSection } from './section.ts'
import { documentTag, type Tag, tagIn, writeStructure } from './tag.ts'
import { xmpOf } from './xmp.ts'

/** PDF/A-2a and PDF/UA-1 in one file (PDF/A-3a where files travel inside), set by our own hand. */
export const pdf: Writer = {
  id: 'pdf',
  mediaType: 'application/pdf',
  write: async (root, standard, assets) => print(root, standard, assets),
}

function print(root: Root, standard: Standard, assets: Assets): Uint8Array {
  const attachments = assets.attachments ?? []
  const info = infoOf(root.meta, attachments.length > 0 ? 3 : 2)
  const file = openFile(info, xmpOf(info, root.meta.keywords))
  const marks: Bookmark[] = []
  const tag = documentTag()
  const job = jobOf(root, standard, assets, file, marks)
  printSections(root, job, tag)
  embedFonts(file.objects, job.fonts)
  const document = writeStructure(file.objects, tag, file.structure)
  const outlines = writeOutline(file.objects, marks)
  for (const attachment of attachments) file.attach(attachment)
  return file.finish(document, outlines)
}

function jobOf(root: Root, standard: Standard, assets: Assets, file: PdfFile, marks: Bookmark[]): Job {
  const metrics = metricsOf(assets.fonts)
  const faces = [
    metrics.face(false, false),
    metrics.face(true, false),
    metrics.face(false, true),
    metrics.face(true, true),
  ]
  const fonts: Font[] = faces.map((face, i) => fontIn(file.objects, face, `F${i + 1}`))
  return {
    file,
    fonts,
    standard,
    metrics,
    picture: album(file.objects, assets),
    ...(root.watermark && { watermark: root.watermark }),
    below: root.children.some((block) => block.type === 'title' && namesDocument(block)) ? 1 : 0,
    bookmark: (mark) => marks.push(mark),
  }
}

/** The document's own pages, then each appendix on its own. */
function printSections(root: Root, job: Job, tag: Tag): void {
  const isAppendix = ({ type }: Block): boolean => type === 'appendix'
  const body = root.children.filter((block) => !isAppendix(block))
  let printed = printSection(job, body, job.standard.page, tag, 0)
  for (const block of root.children) {
    if (block.type !== 'appendix') continue
    const page = pageOf(job.standard, block.landscape)
    printed += printSection(job, block.children, page, tagIn(tag, 'Sect'), printed)
  }
}

/** Photos by the `url` of image nodes, each embedded once. */
function album(objects: Objects, { photos }: Assets): (url: string) => Picture {
  const pictures = new Map<string, Picture>()
  return (url) => {
    const known = pictures.get(url)
    if (known) return known
    const photo = photos.get(url)
    if (!photo) throw new Error(`No photo was given for the image "${url}".`)
    const picture = pictureIn(objects, photo)
    pictures.set(url, picture)
    return picture
  }
}

function infoOf(meta: Meta, part: 2 | 3): FileInfo {
  return {
    title: meta.title,
    author: meta.authors.join('; '),
    subject: meta.description,
    keywords: meta.keywords.join(', '),
    date: dateOf(meta.date),
    part,
  }
}

/** The document's own date, midnight UTC where it has no time; the clock is never asked. */
function dateOf(iso: string | undefined): Date {
  const date = new Date(iso === undefined ? UNDATED : iso.length > 10 ? `${iso}Z` : iso)
  return Number.isNaN(date.getTime()) ? new Date(UNDATED) : date
}

/** What a document without a date says: a PDF/A must say something. */
const UNDATED = '2000-01-01'
