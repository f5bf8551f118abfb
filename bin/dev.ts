import { buildWebApps } from './build.ts'
import { run } from './run/command.ts'

// The server serves the built apps too, and does not start without them.
if (!(await buildWebApps())) process.exit(1)

console.log('Console http://localhost:5173/   member app http://localhost:5174/m/')
await Promise.race([
  run([process.execPath, '--watch', 'server/src/main.ts'], { shown: true }),
  run(['vite', 'console', '--port', '5173', '--strictPort'], { shown: true }),
  run(['vite', 'mobile', '--port', '5174', '--strictPort'], { shown: true }),
])
process.exit(1)
