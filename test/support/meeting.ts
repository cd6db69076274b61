import { readYaml } from '../../src/load/yaml.ts'
import { type Meeting, meetingOf, schemaFor } from '../../src/meeting/meeting.ts'
import { noOffice } from '../../src/meeting/office.ts'
import { read } from '../../src/meeting/read.ts'
import { kinds } from './kinds.ts'

/** The meeting of some YAML, with more lines for `meeting:` itself. Throws where anything of it does not fit. */
export function meetingFrom(yaml: string, event = ''): Meeting {
  const head = `meeting:\n  name: Hội nghị\n  type: hội nghị\n  purposes: sơ kết\n${event === '' ? '' : `  ${event}\n`}`
  const { value, diagnostics } = readYaml(head + yaml, 'test.yaml')
  const reading = read(schemaFor(kinds), value)
  const wrong = [...diagnostics, ...reading.faults].map(({ message }) => message.vi)
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return meetingOf(reading.value, noOffice)
}
