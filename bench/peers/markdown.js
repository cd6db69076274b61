/** The report as Markdown, for pandoc. */
export function markdown(blocks) {
  return blocks.map(block).join('\n\n')
}

function block(block) {
  if (block.type === 'heading') return `${'#'.repeat(block.depth)} ${escaped(block.text)}`
  if (block.type === 'paragraph') return escaped(block.text)
  const row = (cells) => `| ${cells.map(escaped).join(' | ')} |`
  const [head = [], ...rows] = block.rows
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n')
}

function escaped(text) {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~^$@'"]/gu, '\\$&')
}
