import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMaterials } from '../../src/build/materials.ts'
import { prepareMeeting } from '../../src/build/prepare.ts'
import { compose } from '../../src/compose.ts'
import { findProject, listMeetings } from '../../src/load/project.ts'
import { wordsOf } from '../../src/tree/text.ts'
import { writers } from '../../src/writers/index.ts'
import { hoinghi, project } from '../cli/terminal.ts'
import { wordReaders } from '../support/parity.ts'

/** Minutes, as somebody who knows Markdown and the helpers would write them. */
const MINUTES = `---
name: Biên bản
symbol: BB
about: Biên bản cuộc họp
form: minutes
numbering: sections
subject: "{{meeting.name}}"
requires: [proceedings, discussion, decisions]
follows: meeting
---
{{opening (when) (where)}}, diễn ra {{meeting.name}}.

# Thành phần

{{#paragraph}}{{> chu-tri}} {{attendance}} {{presence}}{{/paragraph}}

# Diễn biến

{{#each proceedings}}
1. {{step this}}
{{/each}}

{{#paragraph}}{{> thao-luan}}{{/paragraph}}

# Kết quả

{{decisionList}}
`

const MEETING = `meeting:
  name: Cuộc họp xét sáng kiến năm 2026
  type: cuộc họp
  purposes: [bình xét]
  sessions: [{date: 5/6/2026, part: chiều}]
  place: {venue: Phòng họp số 2}
  organizers: so
organizations:
  so: {name: Sở Nội vụ tỉnh Lâm Đồng, short: Sở Nội vụ, regime: nhà nước}
people:
  an: {name: Lê Thị An, address: bà, titles: [Phó Giám đốc Sở Nội vụ]}
  binh: {name: Trần Bình, address: ông, titles: [Chuyên viên]}
roles: {chair: an, secretary: binh}
attendees: {totals: {invited: 9, present: 9}}
proceedings:
  - {by: binh, text: báo cáo 14 sáng kiến đề nghị công nhận}
  - Các thành viên Hội đồng cho ý kiến từng sáng kiến.
decisions:
  - {verb: công nhận, count: 11, unit: sáng kiến, vote: {for: 9, against: 0}}
documents:
  bien-ban: {number: 21, date: 5/6/2026, place: Đà Lạt}
`

describe('a kind of one’s own', () => {
  test('costs one template and no TypeScript: all formats, its number, its letterhead, its words', async () => {
    const folder = await project({ 'data/2026/sang-kien.yaml': MEETING, 'templates/bien-ban.hbs': MINUTES })
    const { exit, out } = await hoinghi(folder, 'build -k bien-ban')
    expect(exit).toBe(0)
    expect(out).toContain('docx pdf md html')
    const materials = await readMaterials(await findProject(folder))
    const [ref] = (await listMeetings(materials.project)).meetings
    const template = materials.templates.find(({ kind }) => kind.id === 'bien-ban')
    if (!ref || !template) throw new Error('the meeting or the template was not found')
    const { checked } = await prepareMeeting(ref, materials)
    const words = wordsOf(compose(checked.meeting, template).root)
    expect(words.join(' ')).toMatch(
      /BIÊN BẢN.*Ông Trần Bình.*báo cáo 14 sáng kiến.*công nhận 11 sáng kiến.*9\/9 phiếu/u,
    )
    expect(words.join(' ')).toContain('21/BB')
    for (const { id } of writers) {
      const bytes = await readFile(join(folder, 'out/2026/sang-kien', `bien-ban.${id}`))
      expect(wordReaders[id]?.(bytes), id).toEqual(words)
    }
  })

  test('is listed with what it needs, known to the schema, and skipped with the missing keys named', async () => {
    const folder = await project({
      'data/2026/it.yaml': 'meeting:\n  name: Cuộc họp\n  type: cuộc họp\n  purposes: [giao ban]\n',
      'templates/bien-ban.hbs': MINUTES,
    })
    expect((await hoinghi(folder, 'kinds')).out).toMatch(/bien-ban[\s\S]*proceedings/u)
    expect((await hoinghi(folder, 'schema')).out).toContain('"bien-ban"')
    expect((await hoinghi(folder, 'build -k bien-ban')).out).toContain(
      'chưa có proceedings hoặc discussion hoặc decisions',
    )
  })

  test('with a path the schema does not know is an error at its line and column', async () => {
    const wrong = MINUTES.replace('{{meeting.name}}.', '{{meeting.nam}}.')
    const folder = await project({ 'data/2026/sang-kien.yaml': MEETING, 'templates/bien-ban.hbs': wrong })
    const { exit, err } = await hoinghi(folder, 'build -k bien-ban')
    const line = wrong.split('\n').findIndex((text) => text.includes('meeting.nam}}')) + 1
    expect(err).toMatch(new RegExp(`templates/bien-ban\\.hbs:${line}:\\d+ lỗi .*meeting\\.nam`, 'u'))
    expect(exit).toBe(1)
  })
})
