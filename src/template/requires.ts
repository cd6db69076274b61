import type { Diagnostic } from '../diagnostic.ts'
import type { Kind } from '../kind.ts'
import type { Source } from '../load/yaml.ts'
import { suggest } from '../text/near.ts'
import * as say from './sayings.ts'
import { keysOf, type Shape, under } from './shape.ts'

/** Facts a kind asks for that no meeting can have: `tasks.item` for `tasks.items`. What stands in `[…]` is a value. */
export function checkRequires(kind: Kind, source: Source, root: Shape): Diagnostic[] {
  return kind.requires.flatMap((path, index) => {
    let here: Shape | undefined = root
    for (const key of path.replace(/\[.*\]$/, '').split('.')) {
      const next: Shape | undefined = here && under(here, key)
      if (!next) return [say.unknownPath(path, suggest(key, keysOf(here)), source.locate(['requires', index]))]
      here = next
    }
    return []
  })
}
