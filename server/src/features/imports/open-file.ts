import { readSealedWhole } from '../../platform/files/sealed-files.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { fileOf } from '../../platform/long-tasks/task-files.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { looksLikeHeaderOf } from '../../platform/spreadsheets/columns.ts'
import type { Table } from '../../platform/spreadsheets/read-spreadsheet.ts'
import { readTable } from '../../platform/spreadsheets/read-spreadsheet.ts'
import type { Importer } from './importer.ts'

interface File {
  readonly task: LongTask
  /** As the user calls it. */
  readonly name: string
  readonly importer: Importer
}

/** The table in the file of a task; refuses one that cannot be read, or is empty. */
export async function openImportFile(platform: Platform, { task, name, importer }: File): Promise<Table> {
  const content = await readSealedWhole(platform, fileOf(task, platform.clock()))
  const table = await readTable({ name, content }, looksLikeHeaderOf(importer.names))
  if (!table) throw refused('input.invalid', { field: 'file' })
  return table
}
