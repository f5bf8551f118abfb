import { buildWebApps } from './build.ts'
import { root } from './run/command.ts'

if (!(await buildWebApps())) process.exit(1)
process.chdir(root)
const { run } = await import('../server/src/main.ts')
await run()
