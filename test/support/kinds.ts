import type { Kind } from '../../src/kind.ts'

const kind: Omit<Kind, 'id' | 'name' | 'form'> = {
  about: 'loại văn bản để thử',
  numbering: 'sections',
  subject: '',
  requires: [],
}

/** Kinds to check meetings with: a report, a notice of conclusions that follows its meeting, an article. */
export const kinds: readonly Kind[] = [
  { ...kind, id: 'bao-cao', name: 'Báo cáo', symbol: 'BC', form: 'official', requires: ['achievements', 'tasks'] },
  {
    ...kind,
    id: 'ket-luan',
    name: 'Thông báo',
    symbol: 'TB',
    form: 'official',
    requires: ['speeches[kết luận]', 'tasks.items', 'documents.ket-luan'],
    follows: 'meeting',
  },
  { ...kind, id: 'tin-bai', name: 'Tin bài', form: 'press', requires: ['attendees'], standard: 'press' },
]
