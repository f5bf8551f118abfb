import type { Call } from '../../platform/call.ts'
import { MEDIA_TYPES, writeSpreadsheet } from '../../platform/spreadsheets/write-spreadsheet.ts'
import type { ImportSubject } from './importers.ts'
import { importerFor } from './importers.ts'

const NAMES: Readonly<Record<ImportSubject, string>> = {
  members: '团员',
  organizations: '团组织',
  cadres: '团干部',
}

/** An empty sheet with every header that the import knows; what is required has a star. */
export async function makeTemplate(_: Call, { subject }: { readonly subject: ImportSubject }): Promise<File> {
  const { names, required } = importerFor(subject)
  const header = Object.entries(names).map(
    ([key, known]) => `${known[0]}${required.includes(key) ? '*' : ''}`,
  )
  const stream = writeSpreadsheet('xlsx', { name: NAMES[subject], header, rows: [] })
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const part of stream) parts.push(new Uint8Array(part))
  return new File(parts, `${subject}-template.xlsx`, { type: MEDIA_TYPES.xlsx })
}
