import { type Objects, type Ref, textString, to } from './objects.ts'

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

/** Writes the bookmarks, all folded open, and gives their root. None, no outline. */
export function writeOutline(objects: Objects, marks: readonly Bookmark[]): Ref | undefined {
  if (marks.length === 0) return undefined
  const root = objects.reserve()
  const branches = branchesOf(objects, marks)
  objects.write(root, `<</Type /Outlines${ends(branches)} /Count ${marks.length}>>`)
  write(objects, branches, root)
  return root
}

function branchesOf(objects: Objects, marks: readonly Bookmark[]): Branch[] {
  const top: Branch[] = []
  const path: Branch[] = []
  for (const mark of marks) {
    while ((path.at(-1)?.mark.depth ?? 0) >= mark.depth) path.pop()
    const branch = { mark, ref: objects.reserve(), children: [] }
    const siblings = path.at(-1)?.children ?? top
    siblings.push(branch)
    path.push(branch)
  }
  return top
}

function ends(branches: readonly Branch[]): string {
  return entry('First', branches[0]) + entry('Last', branches.at(-1))
}

function entry(name: string, branch: Branch | undefined): string {
  return branch ? ` /${name} ${to(branch.ref)}` : ''
}

function write(objects: Objects, branches: readonly Branch[], parent: Ref): void {
  for (const [i, { mark, ref, children }] of branches.entries()) {
    const beside = entry('Prev', branches[i - 1]) + entry('Next', branches[i + 1])
    const under = children.length > 0 ? `${ends(children)} /Count ${descendants(children)}` : ''
    const place = `[${to(mark.page)} /XYZ 0 ${Math.round(mark.top * 100) / 100} 0]`
    objects.write(ref, `<</Title ${textString(mark.title)} /Parent ${to(parent)}${beside}${under} /Dest ${place}>>`)
    write(objects, children, ref)
  }
}

function descendants(branches: readonly Branch[]): number {
  return branches.reduce((sum, { children }) => sum + 1 + descendants(children), 0)
}
