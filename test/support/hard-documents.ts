import { zlibSync } from 'fflate'
import type { Standard } from '../../src/standards/standard.ts'
import { emphasis, heading, inlines, list, paragraph, strong, table, text } from '../../src/tree/build.ts'
import type { Form, Head } from '../../src/tree/head.ts'
import type { Block, Root } from '../../src/tree/nodes.ts'
import type { Photo } from '../../src/writers/writer.ts'
import {
  bareHead,
  conclusionBody,
  document,
  letterBody,
  minutesBody,
  partyHead,
  reportBody,
  stateHead,
} from './documents.ts'

const words40 =
  'Tổng kết công tác thi đua, khen thưởng năm 2025 và phương hướng, nhiệm vụ trọng tâm năm 2026 của Cụm thi đua số 3 ngành Tổ chức ' +
  'xây dựng Đảng tỉnh Gia Lai trình Hội nghị tổng kết và ký kết giao ước thi đua'

/** Photos of the hard documents, by url. */
export const hardPhotos: ReadonlyMap<string, Photo> = new Map([
  ['cao', photo('cao.png', 300, 4000, 1)],
  ['rong', photo('rong.png', 2400, 900, 1)],
  ['nghieng', photo('nghieng.png', 400, 600, 6)],
])

/** A photo with a pale diagonal; `width` and `height` as shown, so a turned one is stored on its side. */
function photo(file: string, width: number, height: number, orientation: number): Photo {
  const turned = orientation >= 5
  const [stored, rows] = turned ? [height, width] : [width, height]
  return { file, type: 'png', bytes: png(stored, rows), width, height, orientation }
}

/** A grey PNG, black above its diagonal near the first corner, so that turning it shows. */
function png(width: number, height: number): Uint8Array {
  const raw = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) raw[y * (width + 1) + 1 + x] = x / width + y / height < 0.5 ? 60 : 200
  const header = new Uint8Array([...word(width), ...word(height), 8, 0, 0, 0, 0])
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(raw)),
    ...chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): number[] {
  const body = [...new TextEncoder().encode(type), ...data]
  return [...word(data.length), ...body, ...word(crc32(body))]
}

function word(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
}

function crc32(bytes: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}

const sentence =
  'Các đơn vị thành viên đã chủ động, kịp thời cụ thể hoá chủ trương của cấp uỷ thành kế hoạch, có phân công và thời hạn. '

/** Cases that break layouts: name, tree. */
export function hardDocuments(standard: Standard): readonly (readonly [string, Root])[] {
  const head = standard.covers.regimes.includes('đảng') ? partyHead : stateHead
  const of = (body: readonly Block[], change: Partial<Head> = {}): Root =>
    document(body, { ...head, ...change }, standard, 'sections')
  return [
    [
      '60-trang',
      of(
        Array.from({ length: 60 }, (_, n) => [
          heading(1, `Nội dung thứ ${n + 1}`),
          paragraph(sentence.repeat(26)),
        ]).flat(),
      ),
    ],
    [
      '1000-dong',
      of([
        table([
          ['TT', 'Đơn vị', 'Kết quả'],
          ...Array.from({ length: 1000 }, (_, n) => [`${n + 1}`, `Đơn vị số ${n + 1}`, 'Hoàn thành tốt nhiệm vụ']),
        ]),
      ]),
    ],
    ['trich-yeu-40-tu', of(conclusionBody, { subject: inlines(words40) })],
    [
      'co-quan-3-dong',
      of(conclusionBody, {
        issuer: {
          name: 'Ban Chỉ đạo phong trào',
          line: 'Ban Chỉ đạo phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa và xây dựng nông thôn mới, đô thị văn minh',
          parent: 'Ủy ban nhân dân thành phố Hồ Chí Minh',
          symbol: 'BCĐ',
        },
        place: 'Thành phố Hồ Chí Minh',
      }),
    ],
    [
      '20-noi-nhan',
      of(conclusionBody, {
        recipients: [
          ...Array.from({ length: 19 }, (_, n) => `Ban Tổ chức Huyện uỷ thứ ${n + 1} (để thực hiện)`),
          'Lưu Văn phòng',
        ],
      }),
    ],
    [
      'ky-cuoi-trang',
      of(Array.from({ length: 29 }, (_, n) => paragraph(`Đoạn thứ ${n + 1} của văn bản có chữ ký ở cuối trang.`))),
    ],
    [
      'o-cao-hon-trang',
      of([
        paragraph('Như sau:'),
        table([
          ['TT', 'Nội dung'],
          ['1', sentence.repeat(90)],
          ['2', 'Hết'],
        ]),
      ]),
    ],
    [
      'tu-300-chu',
      of(
        [
          paragraph(`Từ ${'nghiêng'.repeat(43)} rất dài.`),
          table([
            ['TT', 'Từ', 'Số'],
            ['1', 'nghiêng'.repeat(43), '2'],
          ]),
        ],
        { subject: inlines('thuỷ'.repeat(75)) },
      ),
    ],
    [
      'dam-nghieng',
      of([
        paragraph([
          text('Thường, '),
          strong([text('đậm, '), emphasis([text('đậm nghiêng, '), strong('vẫn đậm nghiêng')]), text(', đậm')]),
          text('.'),
        ]),
        heading(1, [text('Đề mục '), strong('đậm'), text(' và '), emphasis('nghiêng')]),
        paragraph([emphasis('Căn cứ nghiêng'), text(' thường')], 'basis'),
        list([['Một ', 'hai'].join('')]),
      ]),
    ],
    [
      'anh',
      of([
        ...[...hardPhotos.keys()].flatMap((url): Block[] => [
          { type: 'image', url, alt: `Quang cảnh hội nghị (${url})` },
          { type: 'caption', slot: false, children: inlines('Quang cảnh hội nghị. Ảnh: Minh Châu') },
        ]),
        {
          type: 'chart',
          alt: 'Tỷ lệ hoàn thành chỉ tiêu của các đơn vị',
          rows: [
            { label: 'Kết nạp đảng viên', share: 0.334, text: '269/805 (33,4%)' },
            { label: 'Xây dựng kế hoạch', share: 1, text: '11/11 (100%)' },
            { label: 'Chưa thực hiện', share: 0, text: '0/11 (0%)' },
          ],
        },
        paragraph('Kết thúc.'),
      ]),
    ],
    ['nhap', of(reportBody, { draft: 0, urgency: 'Hoả tốc' })],
    ...(['official', 'letter', 'minutes', 'press'] as const satisfies readonly Form[]).map(
      (form): readonly [string, Root] => [
        `trong-${form}`,
        document(form === 'minutes' ? minutesBody : letterBody, bareHead(form, head), standard, 'sections'),
      ],
    ),
  ]
}
