import { join } from 'node:path'
import type { Project } from '../load/project.ts'

/** What the tool keeps beside a project's own files. */
export function ownFolder({ root }: Pick<Project, 'root'>): string {
  return join(root, '.hoinghi')
}
