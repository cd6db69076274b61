// `npm run bench`: how fast, beside other tools; with `--` and options (see compare.js). `npm run bench -- kill` and the like: a
// test of the suite run for long (see long.js).
await import(/^[a-z]/.test(process.argv[2] ?? '') ? './long.js' : './compare.js')
