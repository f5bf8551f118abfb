import type { Client } from '@qingtuan/contract/client'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import type { Cell, CellValue, WriteSheet } from 'hucre/xlsx'
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx'
import type { TestServer } from '../test-server.ts'
import { tokenOf } from '../world/sessions.ts'
import type { PlantedOrganization } from '../world/tree.ts'

export const MEMBER_HEADER: CellValue[] = ['姓名', '身份证号', '入团时间', '团员编号', '团支部', '手机号']

/** Districts of the documents: each has a thousand for one birthday. */
const AREAS = ['110105', '110106', '110107', '110109', '110111']

let documents = 0
/** A document that no test has used: born on 2008-05-04. */
export function newNumber(born = '20080504'): string {
  documents += 1
  const area = AREAS[Math.floor(documents / 1000) % AREAS.length]
  const digits = `${area}${born}${String(documents % 1000).padStart(3, '0')}`
  return `${digits}${checkCharacter(digits)}`
}

let numbers = 0
/** A member number of 2023 in Beijing that no test has used. */
export function newMemberNumber(): string {
  numbers += 1
  return `202311${String(700_000 + numbers)}`
}

/** A good row; what is given takes the place of its cells. */
export function memberRow(changes: Readonly<Record<number, CellValue>> = {}): CellValue[] {
  const cells: CellValue[] = [
    '陈晓青',
    newNumber(),
    '2023-05-04',
    newMemberNumber(),
    '高一一班',
    '13900000001',
  ]
  return cells.map((cell, at) => (at in changes ? (changes[at] ?? null) : cell))
}

type Sheet = { rows: CellValue[][]; cells?: Map<string, Partial<Cell>> }

export async function workbook(...sheets: Sheet[]): Promise<Uint8Array> {
  const named: WriteSheet[] = sheets.map((sheet, at) => ({ name: `表${at + 1}`, ...sheet }))
  return writeXlsx({ sheets: named })
}

/** Sends a file as the console does, its bytes being the whole body. */
export async function sendFile(
  server: TestServer,
  organization: Pick<PlantedOrganization, 'accountId'> | null,
  content: Uint8Array,
): Promise<{ status: number; body: { id: string; code?: string } }> {
  const token = organization ? await tokenOf(server, organization.accountId, 'console') : ''
  const response = await server.request('/api/import-files', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-qingtuan-app': 'console',
      cookie: `__Host-qingtuan-console=${token}`,
    },
    body: new Uint8Array(content),
  })
  return { status: response.status, body: (await response.json()) as { id: string; code?: string } }
}

export interface Imported {
  readonly subject?: 'members' | 'organizations' | 'cadres'
  readonly fileName?: string
}

/** An import that was sent, described and judged under the mapping that was proposed. */
export async function judged(
  server: TestServer,
  { organization, client }: { organization: PlantedOrganization; client: Client },
  content: Uint8Array,
  { subject = 'members', fileName = '名单.xlsx' }: Imported = {},
) {
  const { id } = (await sendFile(server, organization, content)).body
  const { mapping } = await client.imports.begin({ id, subject, fileName })
  await client.imports.judge({ id, mapping })
  await server.runJobs()
  return client.imports.get({ id })
}

/** The cells of the first sheet. */
export async function cellsOf(file: Blob): Promise<CellValue[][]> {
  const rows: CellValue[][] = []
  for await (const { values } of streamXlsxRows(new Uint8Array(await file.arrayBuffer()), { sheet: 0 }))
    rows.push(values)
  return rows
}
