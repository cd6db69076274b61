import type { Block } from '../tree/nodes.ts'
import type { Meeting } from './meeting.ts'

/** Images that templates name by their place in `photos`, under the name of their file as typed. */
export function withPhotoFiles(blocks: readonly Block[], meeting: Pick<Meeting, 'photos'>): Block[] {
  return blocks.map((block) => {
    if (block.type === 'appendix') return { ...block, children: withPhotoFiles(block.children, meeting) }
    if (block.type !== 'image') return block
    const file = meeting.photos[Number(block.url)]?.file
    if (file === undefined)
      throw new Error(`image "${block.url}" of the template; wanted the number of a photo with a file`)
    return { ...block, url: file }
  })
}
