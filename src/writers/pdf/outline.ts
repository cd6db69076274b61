import { type PdfFile, type Ref, textString } from './file.ts'

/** A heading as the reader's sidebar lists it. */
export interface Bookmark {
  readonly title: string
  /** 1 is the outermost. */
  readonly depth: number
  readonly page: Ref
  /** Its upper edge in the coordinates of PDF. */
  readonly top: number
}

/** A bookmark with those under it. */
interface Branch {
  readonly mark: Bookmark
  readonly ref: Ref
  readonly children: Branch[]
}

/** Writes the bookmarks, all folded open. None, no outline. */
export function writeOutline(file: PdfFile, marks: readonly Bookmark[]): void {
  if (marks.length === 0) return
  const root = file.ref({ Type: 'Outlines' })
  file.catalog.Outlines = root
  const branches = branchesOf(file, marks)
  Object.assign(root.data, ends(branches), { Count: marks.length })
  root.end()
  write(branches, root)
}

function branchesOf(file: PdfFile, marks: readonly Bookmark[]): Branch[] {
  const top: Branch[] = []
  const path: Branch[] = []
  for (const mark of marks) {
    while ((path.at(-1)?.mark.depth ?? 0) >= mark.depth) path.pop()
    const branch = { mark, ref: file.ref({}), children: [] }
    const siblings = path.at(-1)?.children ?? top
    siblings.push(branch)
    path.push(branch)
  }
  return top
}

function ends(branches: readonly Branch[]): Record<string, unknown> {
  return { First: branches[0]?.ref, Last: branches.at(-1)?.ref }
}

function write(branches: readonly Branch[], parent: Ref): void {
  for (const [i, { mark, ref, children }] of branches.entries()) {
    Object.assign(ref.data, {
      Title: textString(mark.title),
      Parent: parent,
      Prev: branches[i - 1]?.ref,
      Next: branches[i + 1]?.ref,
      Dest: [mark.page, 'XYZ', 0, mark.top, 0],
      ...(children.length > 0 && { ...ends(children), Count: descendants(children) }),
    })
    ref.end()
    write(children, ref)
  }
}

function descendants(branches: readonly Branch[]): number {
  return branches.reduce((sum, { children }) => sum + 1 + descendants(children), 0)
}
