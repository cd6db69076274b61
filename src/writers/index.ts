import type { Writer } from './writer.ts'

/** Every file format, the one most asked for first. What writes it is loaded when it first writes. */
export const writers: readonly Writer[] = [
  lazy('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', async () => {
    return (await import('./docx/index.ts')).docx
  }),
  { ...lazy('pdf', 'application/pdf', async () => (await import('./pdf/index.ts')).pdf), attaches: true },
  lazy('md', 'text/markdown', async () => (await import('./markdown.ts')).markdown),
  lazy('html', 'text/html', async () => (await import('./html.ts')).html),
]

/** The writer of a format, where there is one. */
export function writerById(id: string): Writer | undefined {
  return writers.find((writer) => writer.id === id)
}

function lazy(id: string, mediaType: string, load: () => Promise<Writer>): Writer {
  return { id, mediaType, write: async (root, standard, assets) => (await load()).write(root, standard, assets) }
}
