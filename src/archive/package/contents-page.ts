import { addressOf, type Contents, filesByMeeting, type PackedFile, titleOf } from './packed-file.ts'
import { element, type Xml } from './xml.ts'

/** The readable index of a package: one page without scripts, a section for each meeting. */
export function contentsPage(contents: Contents): string {
  const { creator, meetings, files } = contents
  const title = titleOf(contents)
  const own = filesByMeeting(contents)
  const whole = own.get('') ?? []
  const body = element(
    'body',
    {},
    element('h1', {}, title),
    ...(creator ? [element('p', {}, creator)] : []),
    element('p', {}, `${meetings.length} cuộc họp, ${files.length} tệp. Mã SHA-256 của từng tệp ở METS.xml.`),
    ...(whole.length > 0 ? [element('h2', {}, 'Của cả năm'), listOf(whole)] : []),
    ...meetings.flatMap(({ name, title: heading, date, place }) => [
      element('h2', {}, heading),
      element('p', {}, [shown(date), place].filter(Boolean).join(', ') || '–'),
      listOf(own.get(name) ?? []),
    ]),
  )
  const style = 'body{font:1rem/1.5 serif;max-width:50rem;margin:2rem auto;padding:0 1rem}h1,h2{line-height:1.2}'
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', {}, style),
  )
  const root = element('html', { lang: 'vi' }, head, body)
  return `<!doctype html>\n${typeof root === 'string' ? root : root.xml}\n`
}

function shown(date: string): string {
  return date === '' ? '' : date.split('-').reverse().join('/')
}

function listOf(files: readonly PackedFile[]): Xml {
  return element(
    'ul',
    {},
    ...files.map(({ path, origin }) =>
      element(
        'li',
        {},
        element('a', { href: addressOf(path) }, path),
        origin === 'signed' ? ' (bản đã ký)' : origin === 'edited' ? ' (đã sửa tay)' : ' ',
      ),
    ),
  )
}
