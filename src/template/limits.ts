/** Largest template or partial, in characters. */
export const maxSource = 256_000

/** Deepest nesting of blocks in one template or partial. */
export const maxDepth = 50

/** Longest Markdown one document may fill, in characters. */
export const maxOutput = 5_000_000

/** Most turns of `{{#each}}` in one document, all loops together. */
export const maxTurns = 200_000
