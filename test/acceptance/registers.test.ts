import { describe, expect, test } from 'vitest'
import { againstTheFloors, pastTheIndex, REGISTERS, reachingOutside, unregistered } from '../support/house-rules.ts'
import { cycles, importGraph, unreachable } from '../support/imports.ts'
import { readSources, type Sources } from '../support/sources.ts'

const sources = readSources('src', /\.ts$/)
const doors = ['src/index.ts', 'src/cli/main.ts', 'src/cli/worker.ts']

/** What the rules of the house say of a house. */
function complaints(house: Sources): string[] {
  const graph = importGraph(house)
  return [
    ...unregistered(house, graph),
    ...againstTheFloors(graph),
    ...pastTheIndex(graph),
    ...cycles(graph),
    ...unreachable(graph, doors),
    ...reachingOutside(house),
  ]
}

const rooms = Object.entries(REGISTERS).map(([room, contract]) => {
  const word = contract.slice(room.length, -3)
  return { room, contract, word, type: word.charAt(0).toUpperCase() + word.slice(1) }
})

describe.each(rooms)('$room', ({ room, word, type }) => {
  const file = `${room}moi-them.ts`
  const thing = `import type { ${type} } from './${word}.ts'\nexport const moiThem: ${type} = make()\n`
  const index = `${room}index.ts`
  const register = sources.get(index) ?? ''

  test('holds one thing a file; nobody outside names one of them', () => {
    const inside = [...sources.keys()].filter((path) => path.startsWith(room) && path !== index)
    expect(inside.length).toBeGreaterThan(2)
    expect(pastTheIndex(importGraph(sources)).filter((edge) => edge.includes(room))).toEqual([])
  })

  test('one more costs a file and a line of the register', () => {
    const added = new Map([...sources, [file, thing], [index, `import { moiThem } from './moi-them.ts'\n${register}`]])
    expect(complaints(added)).toEqual(complaints(sources))
  })

  test('one more without its line is found', () => {
    expect(complaints(new Map([...sources, [file, thing]]))).toEqual(expect.arrayContaining([file]))
  })
})
