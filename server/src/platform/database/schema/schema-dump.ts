import type { Pool } from 'pg'
import type { Catalog, CatalogColumn, CatalogPart, CatalogTable } from './read-catalog.ts'
import { readCatalog } from './read-catalog.ts'

const heading = '-- Written from the migrated database; change it by a migration.\n'

/** The schema as SQL, the same on every supported version of PostgreSQL. */
export async function dumpSchema(pool: Pool): Promise<string> {
  const catalog = await readCatalog(pool)
  return [heading, ...catalog.tables.map((table) => tableText(table, catalog))].join('\n')
}

function tableText(table: CatalogTable, catalog: Catalog): string {
  const mine = <T extends { table: string }>(parts: T[]) => parts.filter((part) => part.table === table.name)
  const columns = mine(catalog.columns)
  const body = [...columns.map(columnText), ...mine(catalog.constraints).map(constraintText)]
  return [
    `CREATE TABLE ${table.name} (\n${body.join(',\n')}\n);`,
    ...mine(catalog.indexes).map(({ definition }) => `${definition};`),
    ...commentText(`TABLE ${table.name}`, table.comment),
    ...columns.flatMap((column) => commentText(`COLUMN ${table.name}.${column.name}`, column.comment)),
    '',
  ].join('\n')
}

function columnText({ name, type, notNull, filling }: CatalogColumn): string {
  return `  ${[name, type, notNull ? 'NOT NULL' : '', filling].filter(Boolean).join(' ')}`
}

function constraintText({ name, definition }: CatalogPart): string {
  return `  CONSTRAINT ${name} ${definition}`
}

function commentText(subject: string, comment: string | null): string[] {
  return comment === null ? [] : [`COMMENT ON ${subject} IS '${comment.replaceAll("'", "''")}';`]
}
