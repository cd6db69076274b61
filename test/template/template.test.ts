import { describe, expect, test } from 'vitest'
import type { FillContext, Helper } from '../../src/helpers/helper.ts'
import { maxDepth, maxSource } from '../../src/template/limits.ts'
import type { Schema } from '../../src/template/shape.ts'
import { prepareTemplates, readTemplate, TemplateFault } from '../../src/template.ts'
import { escapeText, parse } from '../../src/tree/markdown.ts'
import { wordsOf } from '../../src/tree/text.ts'
import { naughty } from '../tree/naughty.ts'

const schema: Schema = {
  type: 'object',
  properties: {
    meeting: {
      type: 'object',
      properties: { name: { type: 'string' }, place: { type: 'object', properties: { venue: { type: 'string' } } } },
    },
    people: { type: 'object', additionalProperties: { $ref: '#/definitions/person' } },
    tasks: { type: 'object', properties: { items: { type: 'array', items: { $ref: '#/definitions/task' } } } },
    limitations: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    mixed: { anyOf: [{ type: 'string' }, { type: 'object', properties: { text: { type: 'string' } } }] },
  },
  definitions: {
    person: {
      type: 'object',
      properties: { name: { type: 'string' }, titles: { type: 'array', items: { type: 'string' } } },
    },
    task: {
      type: 'object',
      properties: { text: { type: 'string' }, sub: { type: 'array', items: { $ref: '#/definitions/task' } } },
    },
  },
}

const helpers: readonly Helper[] = [
  { name: 'bold', about: '', run: ({ values: [value] }) => ({ markdown: `**${escapeText(String(value))}**` }) },
  { name: 'upper', about: '', run: ({ values: [value] }) => String(value).toUpperCase() },
  { name: 'eq', about: '', run: ({ values: [a, b] }) => a === b },
  { name: 'nothing', about: '', run: () => undefined },
  { name: 'count', about: '', run: ({ values: [list] }) => (list as unknown[]).length },
  {
    name: 'first',
    about: '',
    run: ({ values: [list], options }) => (list as unknown[]).slice(0, Number(options.take ?? 1)),
  },
  { name: 'wrap', about: '', run: ({ block }) => ({ markdown: `<${block?.main().trim()}>` }) },
  { name: 'other', about: '', run: ({ block }) => ({ markdown: block?.otherwise() ?? '' }) },
  { name: 'scoped', about: '', opens: true, run: ({ block }) => ({ markdown: block?.main({ inner: 'trong' }) ?? '' }) },
  { name: 'loud', about: '', run: ({ block }) => block?.main() ?? '' },
  { name: 'kindName', about: '', run: ({ context }) => context.kind.name },
  {
    name: 'refuse',
    about: '',
    run: () => {
      throw new Error('không đọc được')
    },
  },
  { name: 'broken', about: '', run: () => (undefined as unknown as { x: () => string }).x() },
]

const front =
  '---\nname: Báo cáo\nabout: Báo cáo.\nform: official\nnumbering: sections\nsubject: kết quả\nrequires: [tasks]\n---\n'

function prepare(body: string, partials: Record<string, string> = {}, head = front) {
  const texts = {
    kinds: [{ id: 'bao-cao', file: 'templates/bao-cao.hbs', text: head + body }],
    partials: Object.entries(partials).map(([id, text]) => ({ id, file: `partials/${id}.hbs`, text })),
  }
  return prepareTemplates(texts, { helpers, schema: () => schema })
}

function contextOf(meeting: unknown): FillContext {
  return { meeting, kind: { name: 'Báo cáo' }, standard: {}, head: {} } as unknown as FillContext
}

function fill(body: string, meeting: unknown = {}, partials: Record<string, string> = {}): string {
  const { templates, diagnostics } = prepare(body, partials)
  expect(diagnostics).toEqual([])
  return templates[0]?.body(contextOf(meeting)) ?? ''
}

function faultOf(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof TemplateFault) return error.diagnostic
    throw error
  }
  throw new Error('nothing was thrown')
}

const meeting = {
  meeting: { name: 'Hội nghị *A & B*' },
  tasks: { items: [{ text: 'một', sub: [{ text: 'con' }] }, { text: 'hai' }] },
}

describe('filling', () => {
  test.each<[string, string, string]>([
    ['a value, escaped', '{{meeting.name}}', 'Hội nghị \\*A \\& B\\*'],
    ['a path in strong', '**{{meeting.name}}**', '**Hội nghị \\*A \\& B\\***'],
    ['a helper that gives Markdown', '{{bold meeting.name}}', '**Hội nghị \\*A \\& B\\***'],
    ['a helper that gives words', '{{upper "a*b"}}', 'A\\*B'],
    ['a helper that gives a number', '{{count tasks.items}}', '2'],
    ['a helper that gives nothing', '[{{nothing}}]', '[]'],
    ['a helper inside a helper', '{{#if (eq (upper "a") "A")}}có{{else}}không{{/if}}', 'có'],
    ['a helper with options', '{{#each (first tasks.items take=2)}}{{text}};{{/each}}', 'một;hai;'],
    ['a helper that knows the document', '{{kindName}}', 'Báo cáo'],
    ['a block helper', '{{#wrap}} {{meeting.name}} {{/wrap}}', '<Hội nghị \\*A \\& B\\*>'],
    ['the other branch of a block helper', '{{#other}}a{{else}}b{{/other}}', 'b'],
    [
      'a block helper with a scope of its own',
      '{{#scoped}}{{inner}} {{../meeting.name}}{{/scoped}}',
      'trong Hội nghị \\*A \\& B\\*',
    ],
    ['a block helper that gives words', '{{#loud}}a*{{/loud}}', 'a\\*'],
    ['each, with its variables', '{{#each tasks.items}}{{@index}}{{#if @last}}!{{/if}} {{/each}}', '0 1! '],
    [
      'each in each',
      '{{#each tasks.items}}{{#each sub}}{{../text}}/{{text}} {{@root.meeting.name}}{{/each}}{{/each}}',
      'một/con Hội nghị \\*A \\& B\\*',
    ],
    ['each with names', '{{#each tasks.items as |task n|}}{{n}}{{task.text}}{{/each}}', '0một1hai'],
    ['each of a group', '{{#each meeting}}{{@key}}{{/each}}', 'name'],
    ['each of nothing', '{{#each limitations}}x{{else}}không{{/each}}', 'không'],
    ['with', '{{#with meeting}}{{name}}{{/with}}', 'Hội nghị \\*A \\& B\\*'],
    ['an absent value in a condition, however deep', '{{#if meeting.place.venue}}x{{else}}không{{/if}}', 'không'],
    ['unless', '{{#unless limitations}}không{{/unless}}', 'không'],
    ['a place in a list', '{{tasks.items.[1].text}} {{tasks.items.length}}', 'hai 2'],
    ['a mustache that is text', '\\{{meeting.name}}', '{{meeting.name}}'],
  ])('%s', (_, body, markdown) => {
    expect(fill(body, meeting)).toBe(markdown)
  })

  test('partials see where they stand, or what they are given', () => {
    const partials = { task: '{{text}}{{#if mark}}{{mark}}{{/if}};' }
    expect(fill('{{#each tasks.items}}{{> task mark="!"}}{{/each}}', meeting, partials)).toBe('một\\!;hai\\!;')
    expect(fill('{{> task tasks.items.[1] mark="?"}}', meeting, partials)).toBe('hai\\?;')
  })

  test('the subject is one line', () => {
    const head = front.replace('subject: kết quả', 'subject: |\n  kết quả\n  {{meeting.name}}')
    const { templates, diagnostics } = prepare('x', {}, head)
    expect(diagnostics).toEqual([])
    expect(templates[0]?.subject(contextOf(meeting))).toBe('kết quả Hội nghị \\*A \\& B\\*')
  })

  test('what the body says begins on the first line', () => {
    expect(fill('# a', {})).toBe('# a')
  })

  test('no value becomes structure or is called', () => {
    for (const name of naughty) {
      const words = parse(fill('- **{{meeting.name}}**', { meeting: { name } }), { trusted: true }).flatMap(wordsOf)
      expect(words.join(' ')).toBe(name.replace(/[\s\u0085]+/gu, ' ').trim())
    }
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '“%s” of a prototype is out of reach',
    (name) => {
      const { templates } = prepareTemplates(
        {
          kinds: [{ id: 'a', file: 'a.hbs', text: `${front}{{#if meeting.${name}}}lộ{{else}}kín{{/if}}` }],
          partials: [],
        },
        { helpers, schema: () => ({ type: 'object', properties: { meeting: {}, tasks: {} } }) },
      )
      expect(templates[0]?.body(contextOf({ meeting: {} }))).toBe('kín')
      expect(templates[0]?.body(contextOf({ meeting: { own: () => 'x' } }))).toBe('kín')
    },
  )

  test('a key named like a built-in helper', () => {
    expect(fill('{{#each meeting}}{{this}}{{/each}}', { meeting: { if: 'nếu', each: 'mỗi' } })).toBe('nếumỗi')
  })
})

describe('mistakes that show with data are told at their place', () => {
  test.each<[string, string, number, number, RegExp]>([
    ['an absent value', 'a\n{{#if meeting}} {{meeting.place.venue}}{{/if}}', 10, 17, /“meeting.place.venue”/],
    [
      'the second of two equal blocks',
      '{{#if meeting}}{{meeting.name}}{{/if}}\n{{#each tasks.items}}{{#if text}}{{@root.mixed}}{{/if}}{{/each}}',
      10,
      34,
      /“root.mixed”/,
    ],
    ['a group as words', '{{meeting}}', 9, 1, /nhóm giá trị/],
    ['a list as words', '{{tasks.items}}', 9, 1, /danh sách/],
    ['a truth as words', '{{eq 1 1}}', 9, 1, /có\/không/],
    ['a helper that refuses', '\n\n  {{refuse}}', 11, 3, /“refuse”.*không đọc được/],
    [
      'loops without end',
      `${'{{#each tasks.items}}'.repeat(18)}x${'{{/each}}'.repeat(18)}`.replaceAll('tasks', '@root.tasks'),
      9,
      460,
      /quá nhiều/,
    ],
  ])('%s', (_, body, line, column, message) => {
    const { templates, diagnostics } = prepare(body)
    expect(diagnostics).toEqual([])
    const fault = faultOf(() => templates[0]?.body(contextOf(meeting)))
    expect(fault.rule).toBe('template-fill')
    expect(fault.message.vi).toMatch(message)
    expect(fault.at).toMatchObject({ file: 'templates/bao-cao.hbs', line, column })
  })

  test('in a partial, in its own file', () => {
    const { templates } = prepare('\n{{#each tasks.items}}{{> task}}{{/each}}', {
      task: 'x\n {{#if text}}{{sub.[0].text}}{{/if}}',
    })
    const fault = faultOf(() => templates[0]?.body(contextOf(meeting)))
    expect(fault.at).toMatchObject({ file: 'partials/task.hbs', line: 2, column: 14 })
  })

  test('in the subject', () => {
    const head = front.replace('subject: kết quả', 'subject: "kết quả {{meeting.place.venue}}"')
    const fault = faultOf(() => prepare('x', {}, head).templates[0]?.subject(contextOf(meeting)))
    expect(fault.at).toMatchObject({ file: 'templates/bao-cao.hbs', line: 6, column: 19 })
  })

  test('an output past the limit', () => {
    const { templates } = prepare('{{#each tasks.items}}{{text}}{{/each}}')
    const items = Array.from({ length: 60 }, () => ({ text: 'x'.repeat(100_000) }))
    expect(faultOf(() => templates[0]?.body(contextOf({ tasks: { items } }))).message.vi).toMatch(/quá nhiều/)
  })

  test('wrong markup that only filling makes', () => {
    const { templates } = prepare('::: insert {{meeting.name}}\n:::')
    const [template] = templates
    const markdown = template?.body(contextOf(meeting)) ?? ''
    const fault = faultOf(() => parse(markdown, { trusted: true, ...(template && { report: template.refuse }) }))
    expect(fault.message.vi).toMatch(/phần chèn/)
    expect(fault.at?.file).toBe('templates/bao-cao.hbs')
  })

  test('a slip in a helper of ours is not blamed on the template', () => {
    const { templates } = prepare('{{broken}}')
    expect(() => templates[0]?.body(contextOf({}))).toThrow(/helper "broken" broke/)
    expect(() => templates[0]?.body(contextOf({}))).not.toThrow(TemplateFault)
  })
})

describe('names are held to the schema', () => {
  test.each<[string, string, number, number, RegExp, RegExp | undefined]>([
    ['an unknown path', '\n{{meeting.nam}}', 10, 3, /“meeting.nam”/, /“name”/],
    ['in a condition', '{{#if meeting.plase.venue}}x{{/if}}', 9, 7, /“meeting.plase.venue”/, /“place”/],
    ['as an argument', '{{upper meeting.xyz}}', 9, 9, /“meeting.xyz”/, undefined],
    ['as an option', '{{first tasks.items take=meeting.xyz}}', 9, 26, /“meeting.xyz”/, undefined],
    ['in an inner call', '{{#if (eq (upper meeting.xyz) 1)}}{{/if}}', 9, 18, /“meeting.xyz”/, undefined],
    ['inside each', '{{#each tasks.items}}\n  {{txt}}{{/each}}', 10, 5, /“txt”/, /“text”/],
    ['inside each of a group', '{{#each people}}{{nam}}{{/each}}', 9, 19, /“nam”/, /“name”/],
    [
      'inside each of a recursive list',
      '{{#each tasks.items}}{{#each sub}}{{#each sub}}{{txt}}{{/each}}{{/each}}{{/each}}',
      9,
      50,
      /“txt”/,
      /“text”/,
    ],
    ['with ..', '{{#each tasks.items}}{{../meeting.nam}}{{/each}}', 9, 24, /“..\/meeting.nam”/, /“name”/],
    ['with this', '{{#each tasks.items}}{{this.txt}}{{/each}}', 9, 24, /“this.txt”/, /“text”/],
    ['of a named element', '{{#each tasks.items as |task|}}{{task.txt}}{{/each}}', 9, 34, /“task.txt”/, /“text”/],
    ['inside with', '{{#with meeting}}{{nam}}{{/with}}', 9, 20, /“nam”/, /“name”/],
    ['inside a block that opens no scope', '{{#wrap}}{{meeting.nam}}{{/wrap}}', 9, 12, /“meeting.nam”/, /“name”/],
    ['in the other branch', '{{#if meeting}}{{else}}{{meeting.nam}}{{/if}}', 9, 26, /“meeting.nam”/, /“name”/],
    ['from the root', '{{#each tasks.items}}{{@root.meeting.nam}}{{/each}}', 9, 24, /“@root.meeting.nam”/, /“name”/],
    ['a key of a plain text', '{{limitations.x}}', 9, 3, /“limitations.x”/, undefined],
    ['@index outside each', '{{@index}}', 9, 3, /“@index”/, /@index/],
    [
      'what a filling keeps for itself',
      '{{#each tasks.items}}{{@budget.turns}}{{/each}}',
      9,
      24,
      /“@budget.turns”/,
      /@index/,
    ],
    ['an unknown helper', '{{uper meeting.name}}', 9, 3, /“uper”/, /“upper”/],
    ['an unknown block', '{{#iff meeting}}{{/iff}}', 9, 4, /“iff”/, /“if”/],
    ['a helper we do not offer', '{{lookup meeting "name"}}', 9, 3, /“lookup”/, undefined],
    ['an unknown partial', '{{> tsk}}', 9, 5, /“tsk”/, /“task”/],
  ])('%s', (_, body, line, column, message, hint) => {
    const { templates, diagnostics } = prepare(body, { task: '' })
    expect(templates).toEqual([])
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.rule).toBe('template-path')
    expect(diagnostics[0]?.message.vi).toMatch(message)
    expect(diagnostics[0]?.at).toMatchObject({ file: 'templates/bao-cao.hbs', line, column })
    if (hint) expect(diagnostics[0]?.hint?.vi).toMatch(hint)
  })

  test('all of them, not only the first', () => {
    expect(prepare('{{a}} {{b}}\n{{c}}').diagnostics.map(({ at }) => at?.column)).toEqual([3, 9, 3])
  })

  test('partials are held to each place they are used', () => {
    const partials = { task: '{{text}}' }
    expect(
      prepare('{{#each tasks.items}}{{> task}}{{#each sub}}{{> task}}{{/each}}{{/each}}', partials).diagnostics,
    ).toEqual([])
    const { diagnostics } = prepare('{{> task}}{{> task meeting}}{{> task text="x"}}', partials)
    expect(diagnostics.map(({ at }) => at)).toEqual([{ file: 'partials/task.hbs', line: 1, column: 3, length: 4 }])
  })

  test('facts a kind requires', () => {
    const { diagnostics } = prepare('x', {}, front.replace('[tasks]', '[tasks, tasks.itms, "people[a]"]'))
    expect(diagnostics.map(({ rule, at }) => [rule, at?.line, at?.column])).toEqual([['template-path', 7, 19]])
  })
})

describe('what no template may do', () => {
  test.each<[string, string, number, number, RegExp]>([
    ['raw output', 'x\n{{{meeting.name}}}', 10, 1, /\{\{\{…\}\}\}/],
    ['raw output with &', '{{&meeting.name}}', 9, 1, /\{\{&…\}\}/],
    ['a partial chosen by data', '{{> (upper "a")}}', 9, 1, /\{\{> \(…\)\}\}/],
    ['a partial with a block', '{{#> task}}{{/task}}', 9, 1, /\{\{#> …\}\}/],
    ['an inline partial', '{{#*inline "a"}}{{/inline}}', 9, 1, /\{\{#\* …\}\}/],
    ['a back slash before a value', 'a\\\\{{meeting.name}}', 9, 3, /Dấu \\/],
    ['a block never closed', '{{#if meeting}}\nx', 10, 1, /Cú pháp/],
    ['a block closed by another', 'x\n{{#if meeting}}{{/each}}', 10, 4, /if doesn't match each/],
    ['an open mustache', 'a\n{{meeting.name', 10, 1, /Cú pháp/],
    ['each without a list', '{{#each}}{{/each}}', 9, 1, /cần đúng một giá trị/],
    ['an unknown ::: block', 'x\n\n::: leed\nx\n:::', 11, 1, /“::: leed”/],
    ['a ::: block left open in a branch', '{{#if meeting}}\n::: lead\n{{/if}}\n:::', 10, 1, /không được đóng/],
  ])('%s', (_, body, line, column, message) => {
    const { templates, diagnostics } = prepare(body)
    expect(templates).toEqual([])
    expect(diagnostics[0]?.rule).toBe('template-syntax')
    expect(diagnostics[0]?.message.vi).toMatch(message)
    expect(diagnostics[0]?.at).toMatchObject({ file: 'templates/bao-cao.hbs', line, column })
  })

  test('a template that cannot be used still declares its kind', () => {
    expect(prepare('{{{x}}}').kinds.map(({ id }) => id)).toEqual(['bao-cao'])
    expect(prepare('{{unknown}}').kinds.map(({ id }) => id)).toEqual(['bao-cao'])
  })

  test('partials that call each other', () => {
    const { diagnostics } = prepare('{{> a}}', { a: 'x{{> b}}', b: '{{> a}}' })
    expect(diagnostics.map(({ message, at }) => [message.vi, at?.file])).toEqual([
      ['Mẫu con gọi lại chính nó: a → b → a.', 'partials/b.hbs'],
    ])
  })

  test('a mistake in a partial is said once, and not as an unknown partial', () => {
    const { diagnostics } = prepare('{{> a}}{{> a}}', { a: '{{{meeting.name}}}' })
    expect(diagnostics.map(({ at }) => at?.file)).toEqual(['partials/a.hbs'])
  })

  test('depth and size, one below and one above', () => {
    const nested = (depth: number) => `${'{{#if meeting}}'.repeat(depth)}x${'{{/if}}'.repeat(depth)}`
    expect(prepare(nested(maxDepth)).diagnostics).toEqual([])
    expect(prepare(nested(maxDepth + 1)).diagnostics[0]?.message.vi).toMatch(/lồng nhau/)
    const long = (size: number) => prepare('', { a: 'x'.repeat(size) }).diagnostics
    expect(long(maxSource)).toEqual([])
    expect(long(maxSource + 1)[0]?.message.vi).toMatch(/quá 256000/)
  })

  test('five thousand nested blocks are refused at once', () => {
    const started = performance.now()
    prepare('{{#if meeting}}'.repeat(5000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('front matter', () => {
  test('gives the kind', () => {
    const text = front.replace('subject:', 'symbol: BC\nfollows: meeting\nstandard: nd30\nsubject:')
    expect(readTemplate({ id: 'bao-cao', file: 'f', text }).template?.kind).toEqual({
      id: 'bao-cao',
      name: 'Báo cáo',
      symbol: 'BC',
      about: 'Báo cáo.',
      form: 'official',
      numbering: 'sections',
      subject: 'kết quả',
      requires: ['tasks'],
      follows: 'meeting',
      standard: 'nd30',
    })
  })

  test.each<[string, string, number, number, RegExp]>([
    ['absent', 'x', 1, 1, /khai báo/],
    ['in JavaScript', '---js\n{}\n---\n', 1, 1, /khai báo/],
    ['an unknown key', front.replace('about:', 'sumbol: x\nabout:'), 3, 1, /“sumbol”/],
    ['a missing key', front.replace('about: Báo cáo.\n', ''), 2, 1, /“about”/],
    ['an unknown value', front.replace('official', 'officiel'), 4, 7, /“officiel”/],
    ['a list for a text', front.replace('name: Báo cáo', 'name: [a]'), 2, 7, /“name”/],
    ['a text for a list', front.replace('[tasks]', 'tasks'), 7, 11, /“requires”/],
    ['broken YAML', front.replace('name: Báo cáo', 'name: "Báo cáo'), 2, 7, /./],
    ['a subject that does not parse', front.replace('kết quả', '"kết quả {{#if meeting}}"'), 6, 19, /Cú pháp/],
    ['a subject with an unknown path', front.replace('kết quả', '"kết quả {{meeting.nam}}"'), 6, 21, /“meeting.nam”/],
  ])('%s', (_, text, line, column, message) => {
    const { diagnostics } = prepare('', {}, text)
    expect(diagnostics[0]?.message.vi).toMatch(message)
    expect(diagnostics[0]?.at).toMatchObject({ file: 'templates/bao-cao.hbs', line, column })
  })
})
