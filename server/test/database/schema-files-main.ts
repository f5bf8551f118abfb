import { chooseServer } from './choose-server.ts'
import { openMigrated } from './migrated-database.ts'
import { schemaFileFaults, writeSchemaFiles } from './schema-files.ts'

// `node schema-files-main.ts` writes the derived files; with --check it only says what is stale.
const server = await chooseServer()
try {
  const database = await openMigrated({ ...server.maintenance, database: 'qingtuan' })
  try {
    if (process.argv.includes('--check')) report(await schemaFileFaults(database))
    else await writeSchemaFiles(database)
  } finally {
    await database.close()
  }
} finally {
  await server.stop()
}

function report(faults: string[]): void {
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
