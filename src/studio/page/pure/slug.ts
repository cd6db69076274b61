import { fold } from '../../../text/fold.ts'

/** The id of a name: "Nguyễn Văn An" is `nguyen-van-an`; with a number where another has it already. */
export function slugFor(name: string, taken: (id: string) => boolean): string {
  const slug = (fold(name).match(/[a-z0-9]+/gu) ?? ['muc']).join('-').slice(0, 60).replace(/-$/u, '')
  if (!taken(slug)) return slug
  for (let number = 2; ; number += 1) if (!taken(`${slug}-${number}`)) return `${slug}-${number}`
}
