import { expect, test } from 'vitest'
import { hoinghi, project } from '../cli/terminal.ts'

const MEETING = `meeting:
  name: Hội nghị sơ kết công tác thi đua
  type: hội nghị
  purposes: [sơ kết]
  sessions: [{date: 13/7/2024, part: chiều}]
figures:
  thu: {about: thu ngân sách, value: 112, unit: tỷ đồng, compare: [{to: cùng kỳ, change: tăng, percent: '6,4'}]}
achievements:
  sections:
    - {title: Kinh tế, text: ['giá trị sản xuất đạt {thu}.', Quy hoạch được công bố], figures: [thu]}
`

async function unused(yaml: string): Promise<string[]> {
  const folder = await project({ 'data/2024/a.yaml': yaml })
  const { diagnostics } = JSON.parse((await hoinghi(folder, 'check --json')).out)
  return diagnostics
    .filter(({ rule }: { rule: string }) => rule === 'unused-data')
    .map(({ path }: { path: string[] }) => path.join('.'))
}

test('a sentence whose full stop follows a figure is printed', async () => {
  expect(await unused(MEETING)).toEqual([])
})

test('what no document prints is named', async () => {
  expect(await unused(`${MEETING}agenda: [Thảo luận tại tổ]\n`)).toEqual(['agenda.0.text'])
})
