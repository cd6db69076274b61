import type { Fault } from '../fault.ts'
import * as say from '../sayings.ts'
import { colonInside, missingColon } from './colons.ts'
import { indents, mixedLevels, tabs } from './indents.ts'
import { missingSpace } from './joined.ts'
import { afterQuote, unclosed } from './quotes.ts'
import { type Cause, onLine, type Refusal, type Scene } from './scene.ts'
import { afterBracket, blockHeader, commas, escapes, features, startSign } from './signs.ts'

// Past this length nobody typed the line, and to look for a slip in it takes too long.
const longestLine = 10_000

/** The slip behind a refusal, at the place where the author made it. */
export function explain(refusal: Refusal): Fault {
  const line = refusal.lines.lineAt(Math.min(refusal.at, Math.max(refusal.text.trimEnd().length - 1, 0)))
  const scene = { ...refusal, line, words: refusal.lines.text(line) }
  if (scene.words.length > longestLine) {
    return depth(scene) ?? { saying: say.unclear(scene.words, refusal.reason), from: refusal.at, to: refusal.at + 1 }
  }
  for (const cause of causes) {
    const fault = cause(scene)
    if (fault) return fault
  }
  return onLine(scene, line, say.unclear(scene.words, refusal.reason))
}

// In this order: what the parser names for certain, then what is open, then the slips of the line itself, then those of the line above.
const causes: readonly Cause[] = [
  depth,
  features,
  escapes,
  tabs,
  unclosed,
  afterQuote,
  startSign,
  blockHeader,
  colonInside,
  missingSpace,
  afterBracket,
  commas,
  missingColon,
  mixedLevels,
  indents,
]

function depth({ reason, at }: Scene): Fault | undefined {
  const limit = /maxDepth \((\d+)\)/.exec(reason)?.[1]
  return limit === undefined ? undefined : { saying: say.tooDeep(Number(limit)), from: at, to: at + 1 }
}
