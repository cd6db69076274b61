// One build in a process of its own: `node build-once.js <project>` prints what it took.
import { join } from 'node:path'
import { build, findProject, listMeetings, readMaterials } from '../../dist/index.js'

const folder = process.argv[2]
const before = process.cpuUsage()
const start = performance.now()
const project = await findProject(folder)
const materials = await readMaterials(project)
const { meetings } = await listMeetings(project)
const counts = {}
const request = { meetings, out: join(folder, 'out'), strict: false, force: false, task: 'build', patience: 0 }
for await (const { files, failure } of build(request, materials)) {
  if (failure) throw new Error(failure.message.en)
  for (const { state } of files) counts[state] = (counts[state] ?? 0) + 1
}
const { user, system } = process.cpuUsage(before)
const memory = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ wall: performance.now() - start, cpu: (user + system) / 1000, memory, counts }))
