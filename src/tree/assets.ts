/** A photo already checked and decoded as far as any writer needs: `width` and `height` in px as shown (EXIF turned). */
export interface Photo {
  readonly file: string
  readonly type: 'jpeg' | 'png'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** EXIF orientation, 1 to 8; 1 where there is none. */
  readonly orientation: number
}

/** The bytes of the four styles of the document font (TrueType). */
export interface FontFamily {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
  readonly italic: Uint8Array
  readonly boldItalic: Uint8Array
}

/** Everything a writer may use beside the tree and the standard; read once by `load`. */
export interface Assets {
  readonly fonts: FontFamily
  /** By the `url` of image nodes. */
  readonly photos: ReadonlyMap<string, Photo>
  /** The way from the written file's folder to the one names of photos start from, with `/`; absent: they are the same. */
  readonly photoFolder?: string
  /** Files to travel inside the document where the format can (the meeting's YAML in a PDF/A-3). */
  readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array; readonly mediaType: string }[]
}
