// `npm run bench`: how fast, beside other tools; with `--` and options (see compare.js). `npm run bench -- kill` and the like: a
// test of the suite run for long (see long.js); `npm run bench -- mutate`: how much the tests notice (see mutate.js).
const [name = ''] = process.argv.slice(2)
if (name === 'mutate') await import('./mutate.js')
else await import(/^[a-z]/.test(name) ? './long.js' : './compare.js')
