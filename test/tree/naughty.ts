import { createRequire } from 'node:module'

const lists = createRequire(import.meta.url)('naughty-strings/mapped_strings.json') as Record<string, string[]>

/** Hard values as a meeting may hold them: the Big List of Naughty Strings and our own, without what `load` refuses. */
export const naughty: readonly string[] = [
  ...Object.values(lists)
    .flat()
    .map((encoded) => Buffer.from(encoded, 'base64').toString('utf8')),
  ...[
    '*sao*',
    '# một',
    '1. hai',
    '1) hai',
    '- ba',
    '+ ba',
    'a|b',
    'a\\|b',
    'a\\',
    '\\',
    '\\\\',
    '|',
    '||',
    '**',
    '****',
    '_a_',
    '`a`',
  ],
  ...[
    '[x](javascript:1)',
    '[x]: http://y',
    '![x](photo:y)',
    '[@an]',
    '[@an full]',
    '{{x}}',
    '{{{x}}}',
    '<b>',
    'A & B <C>',
    '&amp;',
  ],
  ...[
    ':::',
    '::: lead',
    '---',
    '===',
    '|---|',
    '> trích',
    '```',
    '~~~',
    '    thụt',
    '<!-- x -->',
    'http://a.vn',
    'a@b.vn',
    '~~x~~',
  ],
  ...[
    '“Dân vận khéo”',
    '“',
    '”',
    '…',
    '–',
    'dòng\nhai',
    'dòng\r\n\r\nhai',
    'a  \nb',
    'x'.repeat(300),
    '7/11 (63,6%)',
    '$1',
    '\\n',
  ],
].filter(allowed)

/** Text that may be in a meeting: no control or reserved code points, no lone surrogate. */
export function allowed(value: string): boolean {
  return !/[^\P{Cc}\t\n\r]|[\ufdd0-\ufdef\ufffe\uffff\ufeff]|\p{Cs}/u.test(value)
}

/** A value as it is read back: one line, single blanks, none at its ends. */
export function folded(value: string): string {
  return value.replace(/[\s\u0085]+/gu, ' ').trim()
}
