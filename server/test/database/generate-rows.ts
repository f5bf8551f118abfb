import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { GenerateOptions } from 'kysely-codegen'
import { generate, getDialect } from 'kysely-codegen'
import type { KyselyDatabase } from '../../src/platform/database/database.ts'

const configFile = fileURLToPath(new URL('../../.kysely-codegenrc.json', import.meta.url))

// As platform/database/value-parsers.ts hands them out.
const typeMapping = { int8: 'number' }

/** The row types of a migrated database, before formatting. */
export async function generateRows(db: KyselyDatabase): Promise<string> {
  const { customImports, overrides }: Pick<GenerateOptions, 'customImports' | 'overrides'> = JSON.parse(
    await readFile(configFile, 'utf8'),
  )
  const dialect = getDialect('postgres', { dateParser: 'string' })
  return generate({ db, dialect, customImports, overrides, typeMapping, outFile: null })
}
