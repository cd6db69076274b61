import type { Helper } from './helper.ts'
import { actor, markdown } from './phrase.ts'

/** `{{actor}}`: who acts where nobody is named: the members of the cluster, or the organizer. */
export const actorHelper: Helper = {
  name: 'actor',
  about: 'Chủ thể của kết quả, nhiệm vụ khi không nêu ai: các thành viên cụm, hoặc cơ quan tổ chức.',
  run: ({ context }) => markdown(actor(context)),
}
