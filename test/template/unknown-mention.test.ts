import { expect, test } from 'vitest'
import { compose } from '../../src/compose.ts'
import { helpers } from '../../src/helpers/index.ts'
import { meetingJsonSchema } from '../../src/meeting/json-schema.ts'
import { prepareTemplates } from '../../src/template.ts'
import { meetingFrom } from '../support/meeting.ts'

const template = (subject: string, body: string) =>
  `---\nname: Báo cáo\nsymbol: BC\nabout: để thử\nform: official\nnumbering: sections\nsubject: "${subject}"\nrequires: [limitations]\n---\n${body}\n`

test.each([
  ['the body', template('x', '# Một\n\nCó [@nguyen-van-a] dự.')],
  ['the subject', template('[@nguyen-van-a]', '# Một\n\nHai.')],
])('someone unknown mentioned in %s is the template’s mistake, named', (_, text) => {
  const kinds = [{ id: 'bao-cao', file: 'templates/bao-cao.hbs', text }]
  const made = prepareTemplates({ kinds, partials: [] }, { helpers, schema: meetingJsonSchema })
  expect(made.diagnostics).toEqual([])
  const [ready] = made.templates
  if (!ready) throw new Error('the template cannot be used')
  expect(() => compose(meetingFrom('limitations: [x]\n'), ready)).toThrow(
    expect.objectContaining({
      diagnostic: expect.objectContaining({
        message: expect.objectContaining({ vi: expect.stringContaining('“nguyen-van-a”') }),
        at: expect.objectContaining({ file: 'templates/bao-cao.hbs' }),
      }),
    }),
  )
})
