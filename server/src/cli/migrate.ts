import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { applyMigrations, openConfiguredDatabase } from '../open-database.ts'

export function migrateCommand(): Command {
  return new Command('migrate').description('bring the database to the newest schema').action(async () => {
    const config = readConfig()
    const database = await openConfiguredDatabase(config)
    try {
      const applied = await applyMigrations(config, database.opened)
      const report =
        applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply: the schema is the newest.'
      process.stdout.write(`${report}\n`)
    } finally {
      await database.close()
    }
  })
}
