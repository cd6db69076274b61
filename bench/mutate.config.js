import { defineConfig } from 'vitest/config'

/**
 * The tests that a broken room must fail: its own (see mutate.js), but those of files changed at random, which take longer than
 * all others together.
 */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 20_000,
    include: [`test/${process.env.MUTATED_ROOM}/**/*.test.ts`],
    exclude: ['test/rules/mutation.test.ts'],
  },
})
