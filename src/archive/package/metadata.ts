import { type Contents, fileId, momentOf, type PackedFile } from './packed-file.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** Where the metadata of preservation and of description stand in the package. */
export const PREMIS = 'metadata/preservation/premis.xml'
export const EAD = 'metadata/descriptive/ead.xml'

/** A metadata file and its SHA-256, for METS to point at. */
export interface Pointed {
  readonly path: string
  readonly sha256: string
  readonly size: number
}

/** METS: what files there are, their SHA-256, and which meeting each belongs to. */
export function metsXml(contents: Contents, premis: Pointed, ead: Pointed): string {
  const { year, files, meetings, creator } = contents
  const moment = momentOf(contents)
  const agent = element(
    'agent',
    { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
    element('name', {}, 'hoinghi'),
  )
  const owner = creator
    ? [element('agent', { ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, element('name', {}, creator))]
    : []
  const uses = ['document', 'source', 'record'] as const
  return xmlDocument(
    element(
      'mets',
      {
        xmlns: 'http://www.loc.gov/METS/',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        OBJID: `hoinghi-${year}`,
        LABEL: `Hồ sơ các cuộc họp năm ${year}`,
        TYPE: 'AIP',
      },
      element('metsHdr', { CREATEDATE: moment, RECORDSTATUS: 'COMPLETE' }, agent, ...owner),
      element('dmdSec', { ID: 'DMD1', CREATED: moment }, reference('mdRef', ead, 'EAD')),
      element(
        'amdSec',
        { ID: 'AMD1' },
        element('digiprovMD', { ID: 'PREMIS1', CREATED: moment }, reference('mdRef', premis, 'PREMIS')),
      ),
      element(
        'fileSec',
        {},
        ...uses.map((use) =>
          element(
            'fileGrp',
            { USE: use },
            ...files.filter((file) => file.use === use).map((file) => fileXml(file, files)),
          ),
        ),
      ),
      element(
        'structMap',
        { TYPE: 'LOGICAL', LABEL: 'Theo cuộc họp' },
        element(
          'div',
          { LABEL: `Năm ${year}`, DMDID: 'DMD1', ADMID: 'PREMIS1' },
          ...files.filter(({ meeting }) => meeting === undefined).map((file) => pointer(file, files)),
          ...meetings.map(({ name, title }) =>
            element(
              'div',
              { ID: `M-${idOf(name)}`, LABEL: title },
              ...files.filter(({ meeting }) => meeting === name).map((file) => pointer(file, files)),
            ),
          ),
        ),
      ),
    ),
  )
}

function reference(name: string, { path, sha256, size }: Pointed, type: string): Xml {
  return element(name, {
    LOCTYPE: 'URL',
    'xlink:type': 'simple',
    'xlink:href': address(path),
    MDTYPE: type,
    MIMETYPE: 'application/xml',
    SIZE: String(size),
    CHECKSUM: sha256,
    CHECKSUMTYPE: 'SHA-256',
  })
}

function fileXml(file: PackedFile, files: readonly PackedFile[]): Xml {
  const { path, bytes, sha256, mediaType } = file
  return element(
    'file',
    {
      ID: fileId(file, files),
      MIMETYPE: mediaType,
      SIZE: String(bytes.length),
      CHECKSUM: sha256,
      CHECKSUMTYPE: 'SHA-256',
    },
    element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': address(path) }),
  )
}

function pointer(file: PackedFile, files: readonly PackedFile[]): Xml {
  return element('fptr', { FILEID: fileId(file, files) })
}

function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** A name as an XML identifier. */
function idOf(name: string): string {
  return encodeURIComponent(name).replace(/[^A-Za-z0-9.-]/gu, '_')
}

/** PREMIS: each file with its SHA-256, size and format, where it comes from, and the event that made it. */
export function premisXml(contents: Contents): string {
  const { files } = contents
  const moment = momentOf(contents)
  return xmlDocument(
    element(
      'premis',
      { xmlns: 'http://www.loc.gov/premis/v3', version: '3.0' },
      ...files.map((file) => objectXml(file, files)),
      ...files.filter(({ origin }) => origin === 'made').map((file) => eventXml(file, files, moment)),
      element(
        'agent',
        {},
        element(
          'agentIdentifier',
          {},
          element('agentIdentifierType', {}, 'local'),
          element('agentIdentifierValue', {}, 'hoinghi'),
        ),
        element('agentName', {}, 'hoinghi'),
        element('agentType', {}, 'software'),
      ),
    ),
  )
}

function objectXml(file: PackedFile, files: readonly PackedFile[]): Xml {
  const { path, bytes, sha256, mediaType, origin } = file
  return element(
    'object',
    { 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:type': 'file' },
    element(
      'objectIdentifier',
      {},
      element('objectIdentifierType', {}, 'local'),
      element('objectIdentifierValue', {}, fileId(file, files)),
    ),
    element(
      'objectCharacteristics',
      {},
      element('fixity', {}, element('messageDigestAlgorithm', {}, 'SHA-256'), element('messageDigest', {}, sha256)),
      element('size', {}, String(bytes.length)),
      element('format', {}, element('formatDesignation', {}, element('formatName', {}, mediaType))),
    ),
    element('originalName', {}, path),
    element(
      'storage',
      {},
      element(
        'contentLocation',
        {},
        element('contentLocationType', {}, 'origin'),
        element('contentLocationValue', {}, origin),
      ),
    ),
  )
}

function eventXml(file: PackedFile, files: readonly PackedFile[], moment: string): Xml {
  const id = fileId(file, files)
  return element(
    'event',
    {},
    element(
      'eventIdentifier',
      {},
      element('eventIdentifierType', {}, 'local'),
      element('eventIdentifierValue', {}, `E-${id}`),
    ),
    element('eventType', {}, 'creation'),
    element('eventDateTime', {}, moment),
    element('eventDetailInformation', {}, element('eventDetail', {}, `hoinghi ${file.tool ?? ''}`.trim())),
    element(
      'linkingAgentIdentifier',
      {},
      element('linkingAgentIdentifierType', {}, 'local'),
      element('linkingAgentIdentifierValue', {}, 'hoinghi'),
    ),
    element(
      'linkingObjectIdentifier',
      {},
      element('linkingObjectIdentifierType', {}, 'local'),
      element('linkingObjectIdentifierValue', {}, id),
    ),
  )
}

/** EAD: the year as one file of records, a component for each meeting. */
export function eadXml(contents: Contents): string {
  const { year, meetings, creator } = contents
  const origination = creator ? [element('origination', {}, element('corpname', {}, element('part', {}, creator)))] : []
  return xmlDocument(
    element(
      'ead',
      { xmlns: 'http://ead3.archivists.org/schema/' },
      element(
        'control',
        {},
        element('recordid', {}, `hoinghi-${year}`),
        element('filedesc', {}, element('titlestmt', {}, element('titleproper', {}, `Hồ sơ các cuộc họp năm ${year}`))),
        element('maintenancestatus', { value: 'new' }),
        element('maintenanceagency', {}, element('agencyname', {}, creator ?? '–')),
      ),
      element(
        'archdesc',
        { level: 'file' },
        element(
          'did',
          {},
          element('unittitle', {}, `Hồ sơ các cuộc họp năm ${year}`),
          element('unitdate', { normal: year }, year),
          element('unitid', {}, `hoinghi-${year}`),
          ...origination,
        ),
        element(
          'dsc',
          {},
          ...meetings.map(({ name, title, date, place, bodies }) =>
            element(
              'c',
              { level: 'item' },
              element(
                'did',
                {},
                element('unittitle', {}, title),
                element('unitid', {}, name),
                ...(date ? [element('unitdate', { normal: date }, date)] : []),
                ...(place ? [element('physloc', {}, place)] : []),
                ...bodies.map((body) => element('origination', {}, element('corpname', {}, element('part', {}, body)))),
              ),
            ),
          ),
        ),
      ),
    ),
  )
}
