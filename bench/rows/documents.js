import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { FAILSAFE_SCHEMA, load } from 'js-yaml'
import { compose, meetingFileOfText, prepareText } from '../../dist/index.js'
import { interleaved, WARM_TURNS } from '../measure.js'
import { marked, pagesOf, ROOT, stretched, wordsFor, writer } from '../report.js'

const FONTS = join(ROOT, 'node_modules/@expo-google-fonts/tinos')

const fonts = {
  regular: join(FONTS, '400Regular/Tinos_400Regular.ttf'),
  bold: join(FONTS, '700Bold/Tinos_700Bold.ttf'),
  italic: join(FONTS, '400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: join(FONTS, '700Bold_Italic/Tinos_700Bold_Italic.ttf'),
}

/** Every peer that can be loaded, and why the others cannot. */
async function peers(names) {
  const made = new Map()
  const absent = new Map()
  for (const [name, make] of names) {
    try {
      made.set(name, await make())
    } catch (fault) {
      absent.set(name, fault.message.split('\n')[0])
    }
  }
  return { made, absent }
}

const pdfPeers = [
  [
    'typst',
    async () => (await import('../peers/typst.js')).typst(Object.values(fonts).map((path) => join(path, '..'))),
  ],
  ['pdfkit', async () => (await import('../peers/pdfkit.js')).pdfkit(fonts)],
  ['pdfmake', async () => (await import('../peers/pdfmake.js')).pdfmake(fonts)],
]

const docxPeers = [
  ['docxtemplater', () => filler('docxtemplater')],
  ['easy-template-x', () => filler('easyTemplateX')],
  ['docx', async () => (await import('../peers/docx.js')).docx],
]

async function filler(name) {
  const peers = await import('../peers/templates.js')
  return peers[name](await peers.templateFile())
}

/** Us and the peers on one report; every turn has a text of its own, the same for all. */
async function sideBySide({ root, standard }, assets, format, list, options) {
  const seen = new Map()
  const version = (turn) => {
    const known = seen.get(turn) ?? marked(root, `${turn}x`)
    seen.set(turn, known)
    return known
  }
  const words = new Map()
  const blocks = (turn) => {
    const known = words.get(turn) ?? wordsFor(version(turn))
    words.set(turn, known)
    return known
  }
  for (let turn = 0; turn < options.turns + WARM_TURNS; turn += 1) blocks(turn)
  const { made, absent } = await peers(list)
  const ours = (turn) => writer(format).write(version(turn), standard, assets)
  const theirs = [...made].map(([name, work]) => [name, (turn) => work(blocks(turn))])
  const { times, faults } = await interleaved(new Map([['ours', ours], ...theirs]), options)
  for (const [name, fault] of faults) absent.set(name, fault.message)
  return { times, absent }
}

// Laying out sixty pages takes more than a thirtieth of what others take for them, their start spread over so many pages; a third of
// writing them as DOCX is deflating, the same for all.
const HELD = { pdfkit: { held: 0.1 }, pdfmake: { held: 0.2 }, docx: { held: 0.35 } }

/** How long each work warms up, in ms. */
function warmOf(quick) {
  return quick ? 1_000 : 4_000
}

/** PDF and DOCX of the seed's report and of one of sixty pages, beside the peers. */
export async function documentRows(seed, quick) {
  const [report] = seed.composed
  const copies = await copiesFor(60, report, seed.assets)
  const long = { ...report, root: stretched(report.root, copies) }
  const warm = warmOf(quick)
  const sizes = [
    ['seed report', report, { turns: quick ? 11 : 41, warm, budget: quick ? 5_000 : 20_000 }],
    ['60 pages', long, { turns: quick ? 3 : 9, warm, budget: quick ? 6_000 : 30_000 }],
  ]
  const rows = []
  for (const [size, document, options] of sizes) {
    const pdf = await sideBySide(document, seed.assets, 'pdf', pdfPeers, options)
    const docx = await sideBySide(document, seed.assets, 'docx', docxPeers, options)
    const goals = { typst: 4, pdfkit: 30, pdfmake: 30, docxtemplater: 2, 'easy-template-x': 2, docx: 4 }
    for (const [format, { times, absent }] of [
      ['PDF', pdf],
      ['DOCX', docx],
    ]) {
      for (const [name, goal] of Object.entries(goals)) {
        if (absent.has(name)) rows.push({ what: `${format}, ${size}`, beside: name, absent: absent.get(name) })
        else if (times.has(name))
          rows.push({
            what: `${format}, ${size}`,
            ours: times.get('ours'),
            beside: name,
            other: times.get(name),
            goal: { faster: goal, ...(size === '60 pages' && HELD[name]) },
          })
      }
    }
  }
  return rows
}

async function copiesFor(pages, { root, standard }, assets) {
  const once = pagesOf(await writer('pdf').write(stretched(root, 1), standard, assets))
  const twice = pagesOf(await writer('pdf').write(stretched(root, 3), standard, assets))
  return Math.max(1, Math.round((pages - once) / Math.max(0.5, (twice - once) / 2)) + 1)
}

/** One meeting's twelve files beside deflating and hashing the same bytes. */
export async function meetingRow(seed, quick) {
  const formats = ['docx', 'pdf', 'md', 'html']
  const write = async () => {
    const files = []
    for (const { template } of seed.composed) {
      const { root, standard } = compose(seed.meeting, template)
      for (const format of formats) files.push(await writer(format).write(root, standard, seed.assets))
    }
    for (const bytes of files) hash(bytes)
    return files
  }
  const bare = (await write()).map(unpacked)
  const limit = () => {
    for (const { packed, plain } of bare) {
      hash(plain.length > 0 ? Buffer.concat([packed, ...plain.map((part) => deflateSync(part))]) : packed)
    }
  }
  const { times } = await interleaved(
    new Map([
      ['ours', write],
      ['limit', limit],
    ]),
    { turns: quick ? 15 : 61, warm: warmOf(quick), budget: quick ? 5_000 : 12_000 },
  )
  const what = `a meeting → ${seed.composed.length} kinds × 4 formats, warm`
  return {
    what,
    ours: times.get('ours'),
    beside: 'deflate + SHA-256',
    other: times.get('limit'),
    goal: { most: 4, held: 0.25 },
  }
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The parts of a file that were deflated, as they were before, and the rest of its bytes. */
function unpacked(bytes) {
  const buffer = Buffer.from(bytes)
  if (buffer.subarray(0, 2).toString() === 'PK')
    return { packed: Buffer.alloc(0), plain: Object.values(unzipSync(bytes)).map((part) => Buffer.from(part)) }
  if (buffer.subarray(0, 4).toString() !== '%PDF') return { packed: buffer, plain: [] }
  const plain = []
  const rest = []
  let last = 0
  for (const { index, 0: mark } of buffer.toString('latin1').matchAll(/\nstream\r?\n/gu)) {
    const start = index + mark.length
    const end = buffer.indexOf('endstream', start)
    try {
      plain.push(inflateSync(buffer.subarray(start, end)))
      rest.push(buffer.subarray(last, start))
      last = end
    } catch {
      // A stream that is not deflated stays as it is.
    }
  }
  return { packed: Buffer.concat([...rest, buffer.subarray(last)]), plain }
}

/**
 * A meeting file read, shaped and held to every rule, beside js-yaml alone. Reading with places and the schema take three times that
 * before the first rule; one rule composes all documents, to say which values none of them prints.
 */
export async function checkRow(seed, quick) {
  const { ref, materials, text } = seed
  const { times } = await interleaved(
    new Map([
      ['ours', (turn) => prepareText(meetingFileOfText(`${text}\n# ${turn}\n`, ref.file), ref.path, materials)],
      ['limit', (turn) => load(`${text}\n# ${turn}\n`, { schema: FAILSAFE_SCHEMA })],
    ]),
    { turns: quick ? 25 : 101, warm: warmOf(quick), budget: quick ? 5_000 : 12_000 },
  )
  const what = 'YAML → checked meeting, all rules, warm'
  return {
    what,
    ours: times.get('ours'),
    beside: 'js-yaml load',
    other: times.get('limit'),
    goal: { most: 3, held: 0.07 },
  }
}
