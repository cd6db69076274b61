import type { LineSpacing, Standard, TextStyle } from '../../standards/standard.ts'
import type { Root, StyleName } from '../../tree/nodes.ts'
import { pageOf } from '../page.ts'
import { tallestPhoto } from '../photo-size.ts'

// The font's own height over its size (Tinos, Times New Roman): what a line multiple of 1 means.
const ownHeight = 1.15

/** The style sheet of a page: the standard's look on paper; on a screen a sheet of that paper, or a plain column for an article. */
export function styleSheet(root: Root, standard: Standard, used: readonly string[]): string {
  const paper = root.children.some(({ type }) => type === 'letterhead')
  return [
    ...base(standard),
    ...Object.entries(standard.styles)
      .filter(([name]) => used.includes(`s-${name}`))
      .map(([name, style]) => rule(`.s-${name}`, roleOf(name as StyleName, style))),
    ...used
      .filter((name) => /^r-\d+$/.test(name))
      .map((name) => rule(`.${name}::after`, { width: `${name.slice(2)}%` })),
    ...frameRules(standard),
    ...(paper ? onSheet(standard) : inColumn),
    ...printed(standard, root),
  ].join('\n')
}

type Declarations = Readonly<Record<string, string | undefined>>

function rule(selector: string, declarations: Declarations): string {
  const written = Object.entries(declarations).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value}`],
  )
  return `${selector}{${written.join(';')}}`
}

function roleOf(name: StyleName, style: TextStyle): Declarations {
  const given = (value: number, unit: string) => (value === 0 ? undefined : `${round(value)}${unit}`)
  const inCell = name === 'tableHead' || name === 'tableCell'
  return {
    'font-size': `${style.size}pt`,
    'font-weight': style.bold ? 'bold' : 'normal',
    'font-style': style.italic ? 'italic' : undefined,
    'text-decoration': style.underline ? 'underline' : undefined,
    'text-align': name === 'tableCell' ? undefined : style.align,
    'text-indent': given(style.firstIndent, 'mm'),
    'padding-left': inCell ? undefined : given(style.indent, 'mm'),
    'margin-top': inCell ? undefined : given(style.before, 'pt'),
    'margin-bottom': inCell ? undefined : given(style.after, 'pt'),
    'line-height': lineHeight(style.line),
    'break-after': style.keepNext ? 'avoid' : undefined,
    border: style.box ? '.5pt solid' : undefined,
    padding: style.box ? '2pt 4pt' : undefined,
  }
}

function lineHeight(line: LineSpacing): string {
  return 'exact' in line ? `${line.exact}pt` : `${round(line.multiple * ownHeight)}`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function base({ font, styles, ruleWeight }: Standard): string[] {
  return [
    ':root{--ink:#000;--paper:#fff;--desk:#e8e8e8;--bar:#555;--rest:#ddd}',
    '*{box-sizing:border-box}',
    `body{margin:0;background:var(--desk);color:var(--ink);font:${styles.body.size}pt/1.3 "${font}",Tinos,"Liberation Serif",serif;font-kerning:none;overflow-wrap:anywhere}`,
    'h1,h2,h3,h4,h5,h6,p,ol,ul,dl,dd,figure,blockquote{margin:0;padding:0}',
    'h1,h2,h3,h4,h5,h6{font-size:inherit;font-weight:inherit;text-wrap:balance}',
    'ol,ul{list-style:none}',
    '.title>span{display:block}',
    '.above{display:block}',
    `.rule{display:inline-block;max-width:100%}`,
    `.rule::after{content:"";display:block;margin:0 auto;border-bottom:${ruleWeight}pt solid}`,
    `hr{border:0;border-top:${ruleWeight}pt solid;margin:12pt 0}`,
    'table{width:100%;border-collapse:collapse;margin:6pt 0;break-inside:auto}',
    'caption{break-after:avoid}',
    'th,td{border:.5pt solid;padding:2pt 5.4pt;vertical-align:middle}',
    'td{vertical-align:top}',
    'th,td{overflow-wrap:normal}.long{overflow-wrap:anywhere}',
    'thead{display:table-header-group}',
    'tr{break-inside:avoid}',
    '.a-center{text-align:center}.a-right{text-align:right}.a-left,.a-justify{text-align:left}',
    `figure{margin:6pt 0;text-align:center;break-inside:avoid}`,
    `img{display:block;margin:0 auto;max-width:100%;width:auto;height:auto;max-height:${tallestPhoto}mm}`,
    '.chart dl>div{display:grid;grid-template-columns:2fr 3fr;gap:2pt 8pt;align-items:center;text-align:left;margin:3pt 0}',
    '.chart dd{display:grid;grid-template-columns:3fr 2fr;gap:8pt;align-items:center}',
    '.chart svg{width:100%;height:9pt;display:block}.whole{fill:var(--rest)}.part{fill:var(--bar)}',
  ]
}

function frameRules({ letterhead, signature }: Standard): string[] {
  return [
    rule('.letterhead', { display: 'grid', 'grid-template-columns': share(letterhead) }),
    rule('.signature', {
      display: 'grid',
      'grid-template-columns': share(signature),
      'margin-top': '12pt',
      'break-inside': 'avoid',
    }),
    // A stamp is as wide as its words.
    '.letterhead .box{width:fit-content;max-width:100%;margin-left:auto;margin-right:auto}',
    '.letterhead>div,.signature>div{min-width:0}.letterhead p,.letterhead h1{text-wrap:balance}',
    rule('.room', { height: `${signature.room}pt` }),
  ]
}

function share({ left, right }: { readonly left: number; readonly right: number }): string {
  return `${round(left)}fr ${round(right)}fr`
}

/** A document with a letterhead is shown as the sheet it is. */
function onSheet({ page }: Standard): string[] {
  return [
    '@media screen{',
    rule('main', {
      'max-width': `${page.width}mm`,
      'min-height': `${page.height}mm`,
      margin: '16px auto',
      padding: `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`,
      background: 'var(--paper)',
      'box-shadow': '0 1px 6px #0004',
    }),
    '.appendix{border-top:1px dashed #888;margin-top:16mm;padding-top:8mm}',
    '}',
    '@media screen and (max-width:720px){main{margin:0;min-height:0;padding:24px 16px;box-shadow:none}}',
    '@media screen and (max-width:520px){.letterhead,.signature{grid-template-columns:1fr;gap:12pt}}',
  ]
}

/** An article has no paper: a column to read, light or dark as the reader's screen is. */
const inColumn: readonly string[] = [
  ':root{color-scheme:light dark}',
  '@media screen{body{background:var(--paper)}main{max-width:44rem;margin:0 auto;padding:32px 20px 64px}.appendix{margin-top:3rem}}',
  '@media screen and (prefers-color-scheme:dark){:root{--ink:#e6e6e6;--paper:#161616;--desk:#161616;--bar:#bbb;--rest:#444}}',
]

function printed(standard: Standard, { watermark }: Root): string[] {
  const sheet = (landscape: boolean, name: string) => {
    const { width, height, top, right, bottom, left, pageNumberTop, mirror } = pageOf(standard, landscape)
    const { size } = standard.styles.pageNumber
    const number = `@top-center{content:counter(page);font:${size}pt "${standard.font}",Tinos,serif;vertical-align:top;padding-top:${pageNumberTop}mm}`
    return [
      `@page ${name}{size:${width}mm ${height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${number}}`,
      ...(mirror ? [`@page ${name}:left{margin-left:${right}mm;margin-right:${left}mm}`] : []),
    ]
  }
  return [
    ...sheet(false, ''),
    '@page :first{@top-center{content:none}}',
    ...sheet(true, 'landscape'),
    '@media print{body{background:none}p{orphans:2;widows:2}.appendix{break-before:page}.landscape{page:landscape}}',
    ...(watermark ? [watermarkRule(watermark)] : []),
  ]
}

function watermarkRule(words: string): string {
  return rule('body::before', {
    content: `"${words.replace(/["\\<\n]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`,
    position: 'fixed',
    inset: '0',
    display: 'grid',
    'place-items': 'center',
    font: `bold 72pt serif`,
    rotate: '-45deg',
    opacity: '.08',
    'pointer-events': 'none',
  })
}
