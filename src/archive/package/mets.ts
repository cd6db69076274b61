import { addressOf, type Contents, filesByMeeting, momentOf, type PackedFile, titleOf } from './packed-file.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** A metadata file with its SHA-256 and size in bytes, for METS to point at. */
export interface Pointed {
  readonly path: string
  readonly sha256: string
  readonly size: number
}

const USES = ['document', 'source', 'record'] as const

/** METS 1.12: what files there are, their SHA-256, and which meeting each belongs to. */
export function metsXml(contents: Contents, premis: Pointed, ead: Pointed): string {
  const moment = momentOf(contents)
  const attributes = {
    xmlns: 'http://www.loc.gov/METS/',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    OBJID: `hoinghi-${contents.year}`,
    LABEL: titleOf(contents),
    TYPE: 'AIP',
  }
  return xmlDocument(
    element(
      'mets',
      attributes,
      element('metsHdr', { CREATEDATE: moment, RECORDSTATUS: 'COMPLETE' }, ...agents(contents)),
      element('dmdSec', { ID: 'DMD1', CREATED: moment }, reference(ead, 'EAD')),
      element(
        'amdSec',
        { ID: 'AMD1' },
        element('digiprovMD', { ID: 'PREMIS1', CREATED: moment }, reference(premis, 'PREMIS')),
      ),
      fileSection(contents),
      structure(contents),
    ),
  )
}

function agents({ creator }: Contents): Xml[] {
  const tool = { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' }
  const owner = { ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }
  return [
    element('agent', tool, element('name', {}, 'hoinghi')),
    ...(creator ? [element('agent', owner, element('name', {}, creator))] : []),
  ]
}

function reference({ path, sha256, size }: Pointed, type: string): Xml {
  return element('mdRef', {
    LOCTYPE: 'URL',
    'xlink:type': 'simple',
    'xlink:href': addressOf(path),
    MDTYPE: type,
    MIMETYPE: 'application/xml',
    SIZE: String(size),
    CHECKSUM: sha256,
    CHECKSUMTYPE: 'SHA-256',
  })
}

function fileSection({ files }: Contents): Xml {
  const groups = USES.map((use) =>
    element('fileGrp', { USE: use }, ...files.filter((file) => file.use === use).map(fileXml)),
  )
  return element('fileSec', {}, ...groups)
}

function fileXml({ id, path, size, sha256, mediaType }: PackedFile): Xml {
  return element(
    'file',
    { ID: id, MIMETYPE: mediaType, SIZE: String(size), CHECKSUM: sha256, CHECKSUMTYPE: 'SHA-256' },
    element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': addressOf(path) }),
  )
}

/** The year as a tree: what is of the whole of it, then a branch for each meeting. */
function structure(contents: Contents): Xml {
  const files = filesByMeeting(contents)
  const pointers = (meeting: string) => (files.get(meeting) ?? []).map(({ id }) => element('fptr', { FILEID: id }))
  const branches = contents.meetings.map(({ name, title }, index) =>
    element('div', { ID: `M${index + 1}`, LABEL: title }, ...pointers(name)),
  )
  const top = { LABEL: `Năm ${contents.year}`, DMDID: 'DMD1', ADMID: 'PREMIS1' }
  return element(
    'structMap',
    { TYPE: 'LOGICAL', LABEL: 'Theo cuộc họp' },
    element('div', top, ...pointers(''), ...branches),
  )
}
