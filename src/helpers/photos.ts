import { photoPlaces } from '../meeting/photos.ts'
import { withoutEnd } from '../text/sentence.ts'
import { escapeText } from '../tree/escape.ts'
import type { FillContext, Helper } from './helper.ts'
import { markdown } from './phrase.ts'

/** `{{photos "lead"}}`: the photos that follow this part, each with its caption; without a file, a slot. `end` takes what names no known place. */
export const photosHelper: Helper = {
  name: 'photos',
  about: 'Ảnh đặt sau một phần của bài, kèm chú thích; chưa có tệp thì chừa chỗ.',
  run: ({ values: [place], context }) => markdown(photosAfter(String(place), context)),
}

function photosAfter(place: string, { meeting }: FillContext): string {
  const blocks = meeting.photos.map(({ file, caption, after = 'end', credit }, index) => {
    const known = photoPlaces.some((candidate) => candidate === after) ? after : 'end'
    if (known !== place) return ''
    const text = escapeText(`${withoutEnd(caption)}.${credit ? ` Ảnh: ${credit}` : ''}`)
    if (!file) return `::: captionSlot\n\n${text}\n\n:::`
    return `![${escapeText(withoutEnd(caption))}](photo:${index})\n\n::: caption\n\n${text}\n\n:::`
  })
  const some = blocks.filter((block) => block !== '')
  return some.length === 0 ? '' : `\n\n${some.join('\n\n')}\n\n`
}
