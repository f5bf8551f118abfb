import { readConfig } from '../../src/config.ts'
import { start } from '../../src/start.ts'

// The process that is killed: it says where it listens, and has no way to stop well.
const { origin } = await start(readConfig(), { webApps: false })
process.stdout.write(`${origin}\n`)
