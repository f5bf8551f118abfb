import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OpenedDatabase } from '../../src/platform/database/database.ts'
import { dumpSchema } from '../../src/platform/database/schema/schema-dump.ts'
import { schemaFaults } from '../../src/platform/database/schema/schema-faults.ts'
import { generateRows } from './generate-rows.ts'

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export const dumpFile = pathOf('schema.sql')
export const rowsFile = pathOf('src/platform/database/generated/rows.ts')

/** Writes what is derived from the migrated database: the dump and the row types. */
export async function writeSchemaFiles({ pool, kysely }: OpenedDatabase): Promise<void> {
  await writeFile(dumpFile, await dumpSchema(pool))
  await writeFile(rowsFile, await generateRows(kysely))
}

/** Which of those files, or which comments of columns, do not fit the migrated database. */
export async function schemaFileFaults({ pool, kysely }: OpenedDatabase): Promise<string[]> {
  const faults = await schemaFaults(pool, dumpFile)
  const fresh = (await readFile(rowsFile, 'utf8')).replaceAll('\r\n', '\n') === (await generateRows(kysely))
  return fresh ? faults : [...faults, `${rowsFile} is stale: npm run schema writes it anew`]
}
