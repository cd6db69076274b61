import { defineConfig } from 'vitest/config'

const node = { environment: 'node', testTimeout: 20_000 } as const

/** Two projects: `unit` needs nothing but Node; `interop` needs LibreOffice, poppler, qpdf, Java and Chromium. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      { test: { ...node, name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/interop/**'] } },
      { test: { ...node, name: 'interop', include: ['test/interop/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
})
