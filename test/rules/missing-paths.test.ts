import { describe, expect, test } from 'vitest'
import { covers, parsePath } from '../../src/rules/missing-paths.ts'

test.each([
  ['attendees', ['attendees']],
  [' tasks.items.0.due ', ['tasks', 'items', 0, 'due']],
  ['tasks.items[0].due', ['tasks', 'items', 0, 'due']],
  ['tasks.items[12].sub[3]', ['tasks', 'items', 12, 'sub', 3]],
  ['tasks.items.12', ['tasks', 'items', 12]],
  ['documents.1a.b2', ['documents', '1a', 'b2']],
  ['tasks.items[x]', ['tasks', 'items[x]']],
])('the entry %j is a path', (entry, path) => expect(parsePath(entry)).toEqual(path))

describe('an entry of `missing` covers', () => {
  test.each([
    ['the very path', 'tasks.items.0.due', ['tasks', 'items', 0, 'due']],
    ['all that is part of it', 'tasks', ['tasks', 'items', 0, 'due']],
    ['every item where it names none', 'tasks.items.due', ['tasks', 'items', 7, 'due']],
    ['parts of every item where it names none', 'tasks.items.sub.due', ['tasks', 'items', 7, 'sub', 1, 'due']],
  ])('%s', (_, entry, path) => expect(covers(parsePath(entry), path)).toBe(true))
})

describe('an entry of `missing` does not cover', () => {
  test.each([
    ['what it is part of', 'tasks.items', ['tasks']],
    ['another key', 'tasks.items.0.due', ['tasks', 'items', 0, 'lead']],
    ['another item', 'tasks.items.0.due', ['tasks', 'items', 1, 'due']],
    ['what stands a key deeper', 'items', ['tasks', 'items']],
    ['an item that is one of no list', 'tasks.0', ['tasks', 'items', 0]],
  ])('%s', (_, entry, path) => expect(covers(parsePath(entry), path)).toBe(false))
})
