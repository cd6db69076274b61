// `npm run bench`: how fast, beside other tools; with `--` and options (see compare.js). `npm run bench -- kill` and the like: a
// test of the suite run for long (see long.js); `npm run bench -- mutate`: how much the tests notice (see mutate.js).
// `npm run bench -- archive`: years of meetings archived (see archive.js).
const [name = ''] = process.argv.slice(2)
if (name === 'mutate') await import('./mutate.js')
else if (name === 'archive') await import('./archive.js')
else await import(/^[a-z]/.test(name) ? './long.js' : './compare.js')
