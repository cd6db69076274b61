import type { Standard } from '../../standards/standard.ts'
import type { Meta } from '../../tree/nodes.ts'
import { declaration, element, escapeXml, flag, value, wordNamespace } from './xml.ts'

/** The part `word/settings.xml`. */
export function settingsPart({ page }: Standard): string {
  const setting = (name: string, val: number): string =>
    element('compatSetting', { name, uri: 'http://schemas.microsoft.com/office/word', val })
  return [
    `${declaration}<w:settings ${wordNamespace}>`,
    element('zoom', { percent: 100 }),
    flag('mirrorMargins', page.mirror),
    value('defaultTabStop', 567),
    value('characterSpacingControl', 'doNotCompress'),
    element(
      'compat',
      {},
      // Word 2013 and later: the layout of today.
      setting('compatibilityMode', 15),
      setting('overrideTableStyleFontSizeAndJustification', 1),
      setting('enableOpenTypeFeatures', 1),
      setting('doNotFlipMirrorIndents', 1),
      setting('differentiateMultirowTableHeaders', 1),
    ),
    element('themeFontLang', { val: 'vi-VN' }),
    value('decimalSymbol', ','),
    value('listSeparator', ';'),
    '</w:settings>',
  ].join('')
}

/** The part `docProps/core.xml`: title, authors, subject, keywords, language and date from the data, nothing from the machine. */
export function corePart(meta: Meta): string {
  const of = (name: string, text: string | undefined, attributes = ''): string =>
    text === undefined || text === '' ? '' : `<${name}${attributes}>${escapeXml(text)}</${name}>`
  const moment = meta.date?.includes('T') ? `${meta.date}:00Z` : meta.date && `${meta.date}T00:00:00Z`
  const w3c = ' xsi:type="dcterms:W3CDTF"'
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    of('dc:title', meta.title),
    of('dc:subject', meta.description),
    of('dc:creator', meta.authors.join('; ')),
    of('cp:keywords', meta.keywords.join('; ')),
    of('cp:lastModifiedBy', meta.authors.join('; ')),
    of('dcterms:created', moment, w3c),
    of('dcterms:modified', moment, w3c),
    of('cp:category', meta.kind),
    of('dc:identifier', meta.number),
    of('dc:language', 'vi-VN'),
    '</cp:coreProperties>',
  ].join('')
}

/** The part `docProps/app.xml`. */
export const appPart = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>hoinghi</Application></Properties>`
