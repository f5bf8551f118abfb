import { parseArgs } from 'node:util'
import { readConfig } from '@qingtuan/server/src/config.ts'
import { applyMigrations, openConfiguredDatabase } from '@qingtuan/server/src/open-database.ts'
import { openPlatform } from '@qingtuan/server/src/platform/open-platform.ts'
import { countFaults } from './count-faults.ts'
import { generateWorld } from './generate-world.ts'

// Fills the database of the settings (DATABASE_URL), sealed with the keys of the settings.
const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '1000' },
    members: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})
const config = readConfig()
const database = await openConfiguredDatabase(config)
try {
  await applyMigrations(config, database.opened)
  const platform = await openPlatform({ config, opened: database.opened, supervise: false })
  await platform.jobs.stop()
  const size = {
    seed: Number(values.seed),
    organizations: Number(values.organizations),
    members: Number(values.members),
  }
  const { fresh } = await generateWorld(platform, size, (line) => console.log(line))
  console.log(fresh ? 'Generated' : 'There already')
  const faults = await countFaults(database.opened.pool)
  console.log(`Figures that differ from a recount: ${faults}`)
  if (faults > 0) process.exitCode = 1
} finally {
  await database.close()
}
