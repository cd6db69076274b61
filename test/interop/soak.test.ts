import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder, temporaryFolder } from '../build/folder.ts'
import { compileCommand, readCounts } from '../faults/command.ts'

/** Meetings of the project, one in twenty of them bad; `SOAK=10000` for the full size. */
const MEETINGS = Number(process.env.SOAK ?? 300)

/** The most memory it may take, in MiB: three heaps, that of the command and those of two threads. */
const MOST = 400

const BAD = [
  'figures: {a: {about: đảng viên, done: 15, of: 11}}',
  'limitations: [*a]',
  'sai: 1',
  'people: "x" y',
  'a:\n\tb: c',
]

const meeting = (number: number) => `meeting:
  name: Hội nghị sơ kết lần thứ ${number}
  type: hội nghị
  purposes: [sơ kết]
  sessions: [{date: 13/7/2024}]
achievements:
  overview: [Hoàn thành ${number} việc]
${number % 20 === 7 ? `${BAD[((number - 7) / 20) % BAD.length]}\n` : ''}`

test(
  `${MEETINGS} meetings, one in twenty bad: the good ones are built, the bad ones named, memory stays`,
  async () => {
    const command = await compileCommand()
    const folder = await temporaryFolder()
    const counted = join(folder, 'counted.json')
    await mkdir(join(folder, 'data/2024'), { recursive: true })
    for (let number = 0; number < MEETINGS; number += 1)
      await writeFile(join(folder, `data/2024/m-${number}.yaml`), meeting(number))
    const ended = await command.run(folder, ['build', '--format', 'md', '--kind', 'bao-cao'], {
      counted,
      patience: 86_400_000,
    })
    const { maxRSS } = await readCounts(counted)
    const bad = Array.from({ length: MEETINGS }, (_, number) => number).filter((number) => number % 20 === 7)
    const said = ended.out + ended.err
    expect(ended.exit).toBe(1)
    expect(bad.filter((number) => !new RegExp(`m-${number}\\.yaml:\\d+:\\d+ lỗi`, 'u').test(said))).toEqual([])
    const made = (await filesUnder(join(folder, 'out'))).filter((path) => path.endsWith('.md'))
    expect(made).toHaveLength(MEETINGS - bad.length)
    const { files } = JSON.parse(await readFile(join(folder, 'out/2024/manifest.json'), 'utf8'))
    expect(files).toHaveLength(made.length)
    console.log(`${MEETINGS} meetings: ${Math.round(ended.took / 1000)} s, ${Math.round(maxRSS / 1024)} MB`)
    expect(maxRSS).toBeLessThan(MOST * 1024)
    await command.remove()
    await rm(folder, { recursive: true })
  },
  MEETINGS * 5000,
)
