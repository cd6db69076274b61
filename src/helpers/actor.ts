import type { Helper } from './helper.ts'
import { actor, markdown, setter } from './phrase.ts'

/** `{{actor}}`: who acts where nobody is named: the members of the cluster, or the organizer. */
export const actorHelper: Helper = {
  name: 'actor',
  about: 'Chủ thể của kết quả, nhiệm vụ khi không nêu ai: các thành viên cụm, hoặc cơ quan tổ chức.',
  run: ({ context }) => markdown(actor(context)),
}

/** `{{setter}}`: who sets tasks: the cluster as one, or the organizer. */
export const setterHelper: Helper = {
  name: 'setter',
  about: 'Chủ thể đề ra nhiệm vụ: cụm, khối, hoặc cơ quan tổ chức.',
  run: ({ context }) => markdown(setter(context)),
}
