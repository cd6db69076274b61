/** How a row stands to its goal. `share` is what part of the goal was reached: 1 or more is met. */
export function verdict({ ours, other, goal, absent }) {
  if (absent !== undefined || !goal) return { ratio: absent === undefined ? ours / other : undefined }
  const ratio = goal.faster ? other / ours : ours / other
  const share = goal.most ? goal.most / ratio : ratio / (goal.faster ?? goal.least)
  return { ratio, share, met: share >= 1 }
}

/** Below this share of its goal a row fails the gate, unless it is held to another. */
const HALF = 0.5

/** True for a row that falls short of what it is held to: half its goal, or what could be reached of one that cannot (`goal.held`). */
export function isFar(row) {
  return verdict(row).share < (row.goal?.held ?? HALF)
}

/** The rows as a Markdown table; missed ones are marked. */
export function table(rows) {
  const head = ['what', 'ours', 'beside', 'theirs', 'ratio', 'goal', '']
  return [head, head.map(() => '---'), ...rows.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cells(row) {
  const { ratio, met } = verdict(row)
  if (row.absent !== undefined) return [row.what, '–', row.beside, '–', '–', '–', `not measured: ${row.absent}`]
  const mark = met === undefined ? '' : met ? 'met' : '**missed**'
  return [row.what, figure(row.ours), row.beside, figure(row.other), `${figure(ratio)} ×`, goalText(row.goal), mark]
}

function goalText(goal) {
  if (!goal) return '–'
  if (goal.faster) return `≥ ${goal.faster} × faster`
  return goal.most ? `≤ ${goal.most} ×` : `≥ ${goal.least} ×`
}

function figure(value) {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3)
}
