import type { rectificationReport, reportedFinding } from '@qingtuan/contract/data-quality/rectification'
import { maySeeRectification, maySeeReportOf } from '@qingtuan/domain/cadres/finding-access'
import { isWithin, WHOLE_TREE } from '@qingtuan/domain/organizations/path'
import { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { refused } from '../../../platform/refused.ts'
import type { OrganizationFacts } from '../../organizations/index.ts'
import { readOrganization } from '../../organizations/index.ts'
import type { DataQualityPorts } from '../ports.ts'
import type { RectificationRow } from '../store/rectifications.ts'
import { findRectification } from '../store/rectifications.ts'
import type { ReportedRow } from '../store/report.ts'
import { listReportedRows, readProgressByCheck, readProgressByChild } from '../store/report.ts'
import { describe, factsOf, placeOf } from './describe.ts'

export interface ReportKey {
  readonly id: string
  /** Left out for the whole league. */
  readonly organizationId?: number | undefined
}

interface Reported {
  readonly row: RectificationRow
  /** Null for the whole league. */
  readonly organization: OrganizationFacts | null
  readonly path: string
}

/** A campaign that the caller sees, and an organization, or all of them, within reach of both. */
export async function reportInReach(call: Call, key: ReportKey): Promise<Reported> {
  const { power } = actorOf(call)
  const reported = await findReported(call.platform.database, key)
  if (!maySeeRectification(power, placeOf(reported.row)) || !maySeeReportOf(power, reported.path))
    throw refused('record.notFound')
  return reported
}

/** The same, whoever looks; refuses `record.notFound` where the campaign does not reach. */
export async function findReported(
  database: KyselyDatabase,
  { id, organizationId }: ReportKey,
): Promise<Reported> {
  const row = await findRectification(database, id)
  const organization = organizationId === undefined ? null : await readOrganization(database, organizationId)
  const path = organization?.path ?? WHOLE_TREE
  const isUnknown = organizationId !== undefined && organization === null
  if (row === null || isUnknown || !isWithin(path, row.path)) throw refused('record.notFound')
  return { row, organization, path }
}

/** 整改报告: how a campaign stands, or stood, in an organization’s subtree. */
export async function getReport(
  call: Call,
  key: ReportKey,
  ports: DataQualityPorts,
): Promise<z.infer<typeof rectificationReport>> {
  const reported = await reportInReach(call, key)
  const { may } = await describe(call, reported.row, reported.path)
  return { ...(await readReport(call.platform.database, reported, { ports, now: call.now })), may }
}

export type Report = Omit<z.infer<typeof rectificationReport>, 'may'>

interface Reading {
  readonly ports: DataQualityPorts
  readonly now: Date
}

/** The same, whoever looks. */
export async function readReport(
  database: KyselyDatabase,
  { row, organization, path }: Reported,
  { ports, now }: Reading,
): Promise<Report> {
  const [head, byCheck, byChild, occupiedNumbers] = await Promise.all([
    factsOf(database, row, path),
    readProgressByCheck(database, { id: row.id, path }),
    readProgressByChild(database, { id: row.id, parentId: organization?.id ?? null }),
    ports.occupiedNumbers(database, { path, from: row.started_at, until: row.ended_at ?? now }),
  ])
  return { ...head, organization: organization && nameOf(organization), byCheck, byChild, occupiedNumbers }
}

function nameOf({ id, fullName }: OrganizationFacts) {
  return { id, fullName }
}

interface Page extends ReportKey {
  readonly cursor?: string | undefined
  readonly limit: number
}

const place = z.object({ id: z.uuid() })

/** Its findings that are not mended, with their reasons. */
export async function listReported(call: Call, { cursor, limit, ...key }: Page) {
  const { row, path } = await reportInReach(call, key)
  const after = readCursor(place, cursor)?.id ?? null
  const wish = { id: row.id, path, after, limit: limit + 1 }
  const found = await listReportedRows(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map(describeReported), nextCursor }
}

function describeReported({ name, number, ...row }: ReportedRow): z.infer<typeof reportedFinding> {
  return { ...row, member: name === null ? null : { name, memberNumber: number ?? '' } }
}
