import { type Contents, momentOf, type PackedFile } from './packed-file.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** PREMIS 3: each file with its SHA-256, size and format, and the event it comes from. */
export function premisXml(contents: Contents): string {
  const moment = momentOf(contents)
  const attributes = {
    xmlns: 'http://www.loc.gov/premis/v3',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    version: '3.0',
  }
  return xmlDocument(
    element(
      'premis',
      attributes,
      ...contents.files.map(objectXml),
      ...contents.files.map((file) => eventXml(file, moment)),
      element(
        'agent',
        {},
        identifier('agent', 'hoinghi'),
        element('agentName', {}, 'hoinghi'),
        element('agentType', {}, 'software'),
      ),
    ),
  )
}

function identifier(name: string, value: string): Xml {
  return element(
    `${name}Identifier`,
    {},
    element(`${name}IdentifierType`, {}, 'local'),
    element(`${name}IdentifierValue`, {}, value),
  )
}

function objectXml({ id, path, size, sha256, mediaType }: PackedFile): Xml {
  return element(
    'object',
    { 'xsi:type': 'file' },
    identifier('object', id),
    element(
      'objectCharacteristics',
      {},
      element('fixity', {}, element('messageDigestAlgorithm', {}, 'SHA-256'), element('messageDigest', {}, sha256)),
      element('size', {}, String(size)),
      element('format', {}, element('formatDesignation', {}, element('formatName', {}, mediaType))),
    ),
    element('originalName', {}, path),
  )
}

/** How a file came to be, by a word of the PREMIS list of event types, and in Vietnamese. */
const EVENTS: Readonly<Record<PackedFile['origin'], readonly [type: string, detail: string]>> = {
  made: ['creation', 'Do phần mềm lập từ dữ liệu'],
  edited: ['modification', 'Sửa tay sau khi phần mềm lập'],
  signed: ['ingestion', 'Bản đã ký được nhận vào hồ sơ'],
  typed: ['ingestion', 'Dữ liệu do người lập nhập'],
}

function eventXml({ id, origin, tool }: PackedFile, moment: string): Xml {
  const [type, detail] = EVENTS[origin]
  const by = tool === undefined ? '' : ` (hoinghi ${tool})`
  return element(
    'event',
    {},
    identifier('event', `E-${id}`),
    element('eventType', {}, type),
    element('eventDateTime', {}, moment),
    element('eventDetailInformation', {}, element('eventDetail', {}, `${detail}${by}`)),
    ...(origin === 'made' ? [identifier('linkingAgent', 'hoinghi')] : []),
    identifier('linkingObject', id),
  )
}
