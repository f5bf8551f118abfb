import { readFile } from 'node:fs/promises'
import type { Pool } from 'pg'
import { readCatalog } from './read-catalog.ts'
import { dumpSchema } from './schema-dump.ts'

/** What is wrong with the schema, a sentence each: uncommented tables and columns, a stale dump. */
export async function schemaFaults(pool: Pool, dumpFile: string): Promise<string[]> {
  const { tables, columns } = await readCatalog(pool)
  const uncommented = [
    ...tables.filter(({ comment }) => !comment).map(({ name }) => `Table ${name} has no comment`),
    ...columns
      .filter(({ comment }) => !comment)
      .map((column) => `Column ${column.table}.${column.name} has no comment`),
  ]
  const fresh = (await readDump(dumpFile)) === (await dumpSchema(pool))
  return fresh ? uncommented : [...uncommented, `${dumpFile} is stale: npm run schema writes it anew`]
}

async function readDump(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replaceAll('\r\n', '\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
