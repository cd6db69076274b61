import type { PictureFile } from './pictures.ts'
import { declaration, relationNamespace } from './xml.ts'

/** What every document refers to: by the id of the reference, the part beside the document and its kind. */
const referred = {
  styles: { path: 'styles.xml', kind: 'styles' },
  numbering: { path: 'numbering.xml', kind: 'numbering' },
  settings: { path: 'settings.xml', kind: 'settings' },
  header: { path: 'header1.xml', kind: 'header' },
  firstHeader: { path: 'header2.xml', kind: 'header' },
} as const

/** The id of a reference every document has. */
export type ReferenceId = keyof typeof referred

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006'

/** The part `[Content_Types].xml`. */
export const contentTypesPart = [
  `${declaration}<Types xmlns="${packageNamespace}/content-types">`,
  byExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
  byExtension('xml', 'application/xml'),
  byExtension('jpeg', 'image/jpeg'),
  byExtension('png', 'image/png'),
  ofPart('word/document.xml', `${wordType}.document.main+xml`),
  ...Object.values(referred).map(({ path, kind }) => ofPart(`word/${path}`, `${wordType}.${kind}+xml`)),
  ofPart('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ofPart('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  '</Types>',
].join('')

function byExtension(extension: string, type: string): string {
  return `<Default Extension="${extension}" ContentType="${type}"/>`
}

function ofPart(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`
}

/** The part `_rels/.rels`: where the document and the properties of the file are. */
export const packageRelationsPart = relationsPart([
  relation('document', `${relationNamespace}/officeDocument`, 'word/document.xml'),
  relation('core', `${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relation('app', `${relationNamespace}/extended-properties`, 'docProps/app.xml'),
])

/** The part `word/_rels/document.xml.rels`: what the document refers to. */
export function documentRelationsPart(pictures: readonly PictureFile[]): string {
  return relationsPart([
    ...Object.entries(referred).map(([id, { path, kind }]) => relation(id, `${relationNamespace}/${kind}`, path)),
    ...pictures.map(({ id, path }) => relation(id, `${relationNamespace}/image`, path)),
  ])
}

function relationsPart(relations: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${relations.join('')}</Relationships>`
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
}
