import type { Helper } from './helper.ts'
import { gathering } from './phrase.ts'

/** `{{gathering}}`: "hội nghị", "kỳ họp", "đại hội", "buổi lễ". */
export const gatheringHelper: Helper = {
  name: 'gathering',
  about: 'Cách gọi cuộc họp trong câu.',
  run: ({ context }) => gathering(context),
}
