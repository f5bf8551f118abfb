import type { rectificationReport, reportedFinding } from '@qingtuan/contract/data-quality/rectification'
import { maySeeRectification } from '@qingtuan/domain/cadres/finding-access'
import { isWithin } from '@qingtuan/domain/organizations/path'
import { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import { refused } from '../../../platform/refused.ts'
import type { OrganizationFacts } from '../../organizations/index.ts'
import type { DataQualityPorts } from '../ports.ts'
import { findingsInReach } from '../reach.ts'
import type { RectificationRow } from '../store/rectifications.ts'
import { findRectification } from '../store/rectifications.ts'
import type { ReportedRow } from '../store/report.ts'
import { listReportedRows, readProgressByCheck, readProgressByChild } from '../store/report.ts'
import { describe } from './describe.ts'

export interface ReportKey {
  readonly id: string
  readonly organizationId: number
}

interface Reported {
  readonly row: RectificationRow
  readonly organization: OrganizationFacts
}

/** A campaign that the caller takes part in, and an organization within reach of both. */
export async function reportInReach(call: Call, { id, organizationId }: ReportKey): Promise<Reported> {
  const row = await findRectification(call.platform.database, id)
  if (row === null || !maySeeRectification(organizationOf(call), row)) throw refused('record.notFound')
  const organization = await findingsInReach(call, organizationId)
  if (!isWithin(organization.path, row.path)) throw refused('record.notFound')
  return { row, organization }
}

/** 整改报告: how a campaign stands, or stood, in an organization’s subtree. */
export async function getReport(
  call: Call,
  key: ReportKey,
  ports: DataQualityPorts,
): Promise<z.infer<typeof rectificationReport>> {
  const { database } = call.platform
  const { row, organization } = await reportInReach(call, key)
  const { id, path, fullName } = organization
  const [head, byCheck, byChild, occupiedNumbers] = await Promise.all([
    describe(call, row, path),
    readProgressByCheck(database, { id: row.id, path }),
    readProgressByChild(database, { id: row.id, parentId: id }),
    ports.occupiedNumbers(database, { path, from: row.started_at, until: row.ended_at ?? call.now }),
  ])
  return { ...head, organization: { id, fullName }, byCheck, byChild, occupiedNumbers }
}

interface Page extends ReportKey {
  readonly cursor?: string | undefined
  readonly limit: number
}

const place = z.object({ id: z.uuid() })

/** Its findings that are not mended, with their reasons. */
export async function listReported(call: Call, { cursor, limit, ...key }: Page) {
  const { row, organization } = await reportInReach(call, key)
  const after = readCursor(place, cursor)?.id ?? null
  const wish = { id: row.id, path: organization.path, after, limit: limit + 1 }
  const found = await listReportedRows(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map(describeReported), nextCursor }
}

function describeReported({ name, number, ...row }: ReportedRow): z.infer<typeof reportedFinding> {
  return { ...row, member: name === null ? null : { name, memberNumber: number ?? '' } }
}
