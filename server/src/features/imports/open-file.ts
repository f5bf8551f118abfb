import { readSealedWhole } from '../../platform/files/sealed-files.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { fileOf } from '../../platform/long-tasks/task-files.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { looksLikeHeaderOf } from '../../platform/spreadsheets/columns.ts'
import type { SpreadsheetFile } from '../../platform/spreadsheets/read-spreadsheet.ts'
import { readHeader, readRows } from '../../platform/spreadsheets/read-spreadsheet.ts'
import type { SheetRow } from '../../platform/spreadsheets/sheet-row.ts'
import type { Importer } from './importer.ts'

interface File {
  readonly task: LongTask
  /** As the user calls it. */
  readonly name: string
  readonly importer: Importer
}

/** The header of the file of a task; refuses one that cannot be read, or is empty. */
export async function openImportHeader(platform: Platform, file: File): Promise<SheetRow> {
  const header = await readHeader(await contentOf(platform, file), looksLikeHeaderOf(file.importer.names))
  if (!header) throw refused('input.invalid', { field: 'file' })
  return header
}

/** The rows below it, from the first. */
export async function openImportRows(platform: Platform, file: File): Promise<AsyncIterable<SheetRow>> {
  return readRows(await contentOf(platform, file), looksLikeHeaderOf(file.importer.names))
}

async function contentOf(platform: Platform, { task, name }: File): Promise<SpreadsheetFile> {
  return { name, content: await readSealedWhole(platform, fileOf(task, platform.clock())) }
}
