import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import type { ImportMode, ImportReport, ImportStep } from '../src/features/organizations/index.ts'
import { importOrganizations, openOrganizationTable } from '../src/features/organizations/index.ts'
import { Refused } from '../src/platform/refused.ts'
import { systemCall } from '../src/platform/system-call.ts'
import { IMPORT_HEADER } from './organization-rows.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'

export type SheetCells = readonly (string | null)[]

interface Wish {
  readonly mode?: ImportMode
  readonly preview?: boolean
  readonly progress?: (step: ImportStep) => void
}

export interface ImportBench {
  readonly server: TestServer
  file(extension: string, content: Buffer | Uint8Array): Promise<string>
  csv(rows: readonly SheetCells[], header?: SheetCells): Promise<string>
  workbook(...sheets: { rows: CellValue[][]; cells?: Map<string, Partial<Cell>> }[]): Promise<string>
  /** `all-or-nothing` and no preview, unless told. */
  run(file: string, wish?: Wish): Promise<ImportReport>
  countOrganizations(): Promise<number>
  /** Takes away every organization. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** A database without organizations, and a folder for the files of a test. */
export async function openImportBench(): Promise<ImportBench> {
  const server = await startTestServer({ router: {} })
  const folder = await mkdtemp(join(tmpdir(), 'import-'))
  const { pool } = server.platform
  let files = 0
  const file: ImportBench['file'] = async (extension, content) => {
    files += 1
    const path = join(folder, `${files}.${extension}`)
    await writeFile(path, content)
    return path
  }
  return {
    server,
    file,
    csv: (rows, header = IMPORT_HEADER) => file('csv', csvOf([header, ...rows])),
    async workbook(...sheets) {
      const named: WriteSheet[] = sheets.map((sheet, at) => ({ name: `表${at + 1}`, ...sheet }))
      return file('xlsx', await writeXlsx({ sheets: named }))
    },
    async run(path, { mode = 'all-or-nothing', preview = false, progress = () => undefined } = {}) {
      const table = await openOrganizationTable({ name: basename(path), content: await readFile(path) })
      const call = { ...systemCall(server.platform, server.platform.clock()), address: 'command line' }
      return importOrganizations(server.platform, { table, under: null, mode, preview, progress, call })
    },
    async countOrganizations() {
      const { rows } = await pool.query('select count(*)::int as amount from organization')
      return rows[0].amount
    },
    async clear() {
      await pool.query('truncate organization, account, unique_key, audit_entry cascade')
    },
    async close() {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
}

function csvOf(rows: readonly SheetCells[]): Buffer {
  return Buffer.from(rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n'))
}

/** `row column code` of everything that is wrong. */
export function faultsOf({ rows }: ImportReport): string[] {
  return rows.flatMap(({ row, faults }) =>
    faults.map(
      ({ column, code }) => `${row} ${column} ${code.replace(/^(organizationImport|spreadsheet)\./, '')}`,
    ),
  )
}

/** The code with which the whole file is refused. */
export async function fileRefusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  )
  if (error instanceof Refused) return error.refusal.code
  throw error
}

/** The top of an invented tree: number 1. */
export const CITY: SheetCells = [
  '1',
  null,
  '中国共产主义青年团示范市委员会',
  '示范市',
  '领导机关',
  '党政机关',
  '110000',
  '赵明',
  '钱红',
  '13900000001',
]

export function organizationRow(
  number: string,
  parent: string | null,
  name: string,
  kind: string,
  phone = '13900000001',
): SheetCells {
  const fullName = `中国共产主义青年团${name}委员会`
  return [number, parent, fullName, name, kind, '其他', null, '赵明', '钱红', phone]
}
