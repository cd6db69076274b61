import type { Rule } from './rule.ts'

/** A notice of conclusions has conclusions. */
export const conclusionEmpty: Rule = {
  id: 'conclusion-empty',
  severity: 'warning',
  about: {
    vi: 'Thông báo kết luận có nội dung: các ý phát biểu kết luận hoặc các nhiệm vụ.',
    en: 'A notice of conclusions has something to say: points of the concluding speech, or tasks.',
  },
  *check({ meeting, kinds }) {
    const speech = meeting.speeches.findIndex(({ kind }) => kind === 'kết luận')
    const said = meeting.speeches.some(
      ({ kind, points, quotes }) => kind === 'kết luận' && points.length + quotes.length > 0,
    )
    if (said || (meeting.tasks?.items ?? []).length > 0) return
    const concluding = kinds.find(
      ({ id, requires }) => requires.includes('speeches[kết luận]') && meeting.documents[id],
    )
    if (speech < 0 && !concluding) return
    yield {
      path: concluding ? ['documents', concluding.id] : ['speeches', speech],
      onKey: true,
      absent: ['tasks', 'items'],
      message: {
        vi: 'Chưa có nội dung kết luận: phần này của thông báo sẽ để trống theo thể thức.',
        en: 'There are no conclusions: the notice will keep the customary blank.',
      },
      hint: {
        vi: 'Ghi các ý (points) của bài phát biểu kết luận, hoặc các nhiệm vụ (tasks.items).',
        en: 'Give the points of the concluding speech, or tasks.items.',
      },
    }
  },
}
