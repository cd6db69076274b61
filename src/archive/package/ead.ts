import { type Contents, momentOf, type PackedMeeting, titleOf } from './packed-file.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** EAD3: the year as one file of records, a component for each meeting. */
export function eadXml(contents: Contents): string {
  const { year, meetings, creator } = contents
  return xmlDocument(
    element(
      'ead',
      { xmlns: 'http://ead3.archivists.org/schema/' },
      control(contents),
      element(
        'archdesc',
        { level: 'file' },
        element(
          'did',
          {},
          element('unittitle', {}, titleOf(contents)),
          element('unitid', {}, `hoinghi-${year}`),
          element('unitdate', { normal: year }, year),
          ...(creator ? [origination(creator)] : []),
        ),
        element('dsc', {}, ...meetings.map(component)),
      ),
    ),
  )
}

function control(contents: Contents): Xml {
  const moment = momentOf(contents)
  return element(
    'control',
    {},
    element('recordid', {}, `hoinghi-${contents.year}`),
    element('filedesc', {}, element('titlestmt', {}, element('titleproper', {}, titleOf(contents)))),
    element('maintenancestatus', { value: 'new' }),
    element('maintenanceagency', {}, element('agencyname', {}, contents.creator ?? '–')),
    element(
      'maintenancehistory',
      {},
      element(
        'maintenanceevent',
        {},
        element('eventtype', { value: 'created' }),
        element('eventdatetime', { standarddatetime: moment }, moment),
        element('agenttype', { value: 'machine' }),
        element('agent', {}, 'hoinghi'),
      ),
    ),
  )
}

/** A meeting; where it met is an access point, for `physloc` is where the records are kept. */
function component({ name, title, date, place, bodies }: PackedMeeting): Xml {
  return element(
    'c',
    { level: 'item' },
    element(
      'did',
      {},
      element('unittitle', {}, title),
      element('unitid', {}, name),
      ...(date ? [element('unitdate', { normal: date }, date)] : []),
      ...bodies.map(origination),
    ),
    ...(place ? [element('controlaccess', {}, element('geogname', {}, element('part', {}, place)))] : []),
  )
}

function origination(body: string): Xml {
  return element('origination', {}, element('corpname', {}, element('part', {}, body)))
}
