const WIDTH = 640
const HEIGHT = 320
const LEFT = 64
const BOTTOM = 44
const TOP = 28
const RIGHT = 76
const COLOURS = ['#1f4e79', '#b03a2e', '#2e7d32', '#8a5a00']

/** A small SVG of some lines, both scales linear, so that what is linear is straight. `y` is in ms. */
export function chart({ name, unit, lines }) {
  const points = Object.values(lines).flat()
  const [mostX, mostY] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))]
  const atX = (x) => LEFT + (x / mostX) * (WIDTH - LEFT - RIGHT)
  const atY = (y) => HEIGHT - BOTTOM - (y / mostY) * (HEIGHT - BOTTOM - TOP)
  const drawn = Object.entries(lines).map(([label, all], n) => {
    const colour = COLOURS[n % COLOURS.length]
    const way = all.map(({ x, y }) => `${atX(x).toFixed(1)},${atY(y).toFixed(1)}`).join(' ')
    const dots = all.map(
      ({ x, y }) => `<circle cx="${atX(x).toFixed(1)}" cy="${atY(y).toFixed(1)}" r="3" fill="${colour}"/>`,
    )
    const key = `<text x="${WIDTH - RIGHT + 12}" y="${TOP + 6 + n * 18}" fill="${colour}">${label}</text>`
    return `<polyline points="${way}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${key}`
  })
  const marks = [0, 0.5, 1].map(
    (share) =>
      `<text x="${LEFT - 8}" y="${atY(mostY * share) + 4}" text-anchor="end">${rounded(mostY * share)}</text>` +
      `<text x="${atX(mostX * share)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${rounded(mostX * share)}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">
<title>${name}: processor time in ms by ${unit}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<path d="M${LEFT},${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none" stroke="#555"/>
${marks.join('\n')}
<text x="${LEFT}" y="16">ms</text>
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">${unit}</text>
${drawn.join('\n')}
</svg>
`
}

function rounded(value) {
  return value >= 100 ? String(Math.round(value)) : String(Math.round(value * 10) / 10)
}
