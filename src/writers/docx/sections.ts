import { Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { PageSetup } from '../../standards/standard.ts'
import type { Written } from './blocks.ts'
import { wordStyles } from './style-names.ts'
import { twips } from './units.ts'

/** A run of pages with its own page numbers from 1, of which page 1 shows none. */
export function section(
  children: readonly Written[],
  page: PageSetup,
  font: string,
  watermark: string | undefined,
): ISectionOptions {
  const landscape = page.width > page.height
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library takes the size of the sheet upright and turns it itself.
        size: {
          width: twips(landscape ? page.height : page.width),
          height: twips(landscape ? page.width : page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.left),
          right: twips(page.right),
          header: twips(page.pageNumberTop),
          footer: twips(page.pageNumberTop),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [header([new TextRun({ children: [PageNumber.CURRENT] }), ...pale(watermark, font)])],
      }),
      first: new Header({ children: [header(pale(watermark, font))] }),
    },
    children,
  }
}

function header(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: wordStyles.pageNumber.id, children })
}

function pale(watermark: string | undefined, font: string): TextRun[] {
  return watermark === undefined ? [] : [new TextWatermark({ text: watermark, font, color: 'silver' })]
}
