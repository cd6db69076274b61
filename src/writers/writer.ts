import type { Standard } from '../standards/standard.ts'
import type { Assets } from '../tree/assets.ts'
import type { Root } from '../tree/nodes.ts'

export type { Assets, FontFamily, Photo } from '../tree/assets.ts'

/** Tree to bytes in one file format. Says every word of the tree, in its order; the same tree gives the same bytes. */
export interface Writer {
  /** Also the file's suffix: `docx`, `pdf`, `md`, `html`. */
  readonly id: string
  readonly mediaType: string
  /** Files can travel inside this format. */
  readonly attaches?: true
  write(root: Root, standard: Standard, assets: Assets): Promise<Uint8Array>
}
