import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { organizationIdOf } from '../../platform/long-tasks/store.ts'
import { foldHeader, matchColumns } from '../../platform/spreadsheets/columns.ts'
import type { Importer } from './importer.ts'
import type { ImportSubject } from './importers.ts'
import { findLastMapped } from './store/mappings.ts'
import { wishOf } from './wish.ts'

interface Asked {
  readonly task: LongTask
  readonly subject: ImportSubject
  readonly importer: Importer
  readonly header: readonly string[]
}

/** Which column each header stands for: as this organization has said last, else by the names that we know. */
export async function proposeMapping(
  database: KyselyDatabase,
  { task, subject, importer, header }: Asked,
): Promise<(string | null)[]> {
  const last = await findLastMapped(database, { organizationId: organizationIdOf(task), subject })
  const remembered = last ? rememberedIn(last) : new Map<string, string | null>()
  const known = matchColumns(importer.names, header)
  const taken = new Set<string>()
  return header.map((cell, at) => {
    const column = remembered.get(foldHeader(cell)) ?? known[at] ?? null
    if (column === null || taken.has(column)) return null
    taken.add(column)
    return column
  })
}

function rememberedIn(task: Pick<LongTask, 'wish'>): Map<string, string | null> {
  const { header, mapping } = wishOf(task)
  return new Map(header.map((cell, at) => [foldHeader(cell), mapping[at] ?? null]))
}
