import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type {
  Transfer,
  TransferRow,
  transferStep,
  transferWaiting,
} from '@qingtuan/contract/transfers/transfer'
import { superiorOf } from '@qingtuan/domain/transfers/mediator'
import type { TransferAct } from '@qingtuan/domain/transfers/state'
import { nextTransferActs, TRANSFER_WAITS_FOR } from '@qingtuan/domain/transfers/state'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { readPlaces } from '../organizations/index.ts'
import { callerOf } from './reach.ts'
import type { StepOfTransfer } from './store/steps.ts'
import { readSteps } from './store/steps.ts'
import type { PlacedRow } from './store/transfers.ts'

/** What every look at a transfer shows, without what its reader may do. */
export type Described = Omit<Transfer, 'may'>

export async function describeAll(call: Call, rows: readonly PlacedRow[]): Promise<Described[]> {
  if (rows.length === 0) return []
  const { database } = call.platform
  const superiors = rows.flatMap((row) => superiorIdOf(row) ?? [])
  const sides = rows.flatMap((row) => [row.from_organization_id, row.to_organization_id])
  const [places, steps] = await Promise.all([
    readPlaces(database, [...sides, ...superiors]),
    readSteps(
      database,
      rows.map(({ id }) => id),
    ),
  ])
  return rows.map((row) => describe(row, places, steps))
}

function describe(
  row: PlacedRow,
  places: ReadonlyMap<number, OrganizationPlace>,
  steps: readonly StepOfTransfer[],
): Described {
  const from = places.get(row.from_organization_id)
  const to = places.get(row.to_organization_id)
  if (!from || !to) throw new Error(`Transfer ${row.id} lacks a side`)
  const superior = places.get(superiorIdOf(row) ?? 0)
  return {
    id: row.id,
    state: row.state,
    startedBy: row.started_by,
    startedAt: row.started_at.toISOString(),
    from,
    to,
    statement: row.statement,
    refusalReason: row.refusal_reason,
    waiting: waitingOf(row, superior ?? null),
    steps: steps.filter(({ transfer_id }) => transfer_id === row.id).map(describeStep),
  }
}

function superiorIdOf({ holder_path }: PlacedRow): number | null {
  return holder_path === null ? null : superiorOf(holder_path)
}

type Waiting = z.infer<typeof transferWaiting>

function waitingOf(row: PlacedRow, superior: OrganizationPlace | null): Waiting | null {
  const waitsFor = TRANSFER_WAITS_FOR[row.state]
  if (waitsFor === null) return null
  const passes = superior && { id: superior.id, shortName: superior.shortName }
  return { for: waitsFor, ...heldBy(row), passesTo: passes }
}

function heldBy({ holder_id, holder_name, waits_since, waits_until }: PlacedRow) {
  const holder = holder_id === null ? null : { id: holder_id, shortName: holder_name ?? '' }
  return { holder, since: waits_since.toISOString(), until: waits_until }
}

function describeStep(step: StepOfTransfer): z.infer<typeof transferStep> {
  return {
    act: step.act,
    at: step.at.toISOString(),
    by: step.actor,
    byName: step.by_name,
    organization:
      step.organization_id === null ? null : { id: step.organization_id, shortName: step.short_name ?? '' },
    reason: step.reason,
  }
}

/** A transfer as a row of the list. */
export function describeRow(call: Call, row: PlacedRow): TransferRow {
  const waitsFor = TRANSFER_WAITS_FOR[row.state]
  return {
    id: row.id,
    state: row.state,
    startedBy: row.started_by,
    startedAt: row.started_at.toISOString(),
    member: { id: row.member_id, name: row.member_name },
    from: { id: row.from_organization_id, shortName: row.from_name },
    to: { id: row.to_organization_id, shortName: row.to_name },
    waiting: waitsFor && { for: waitsFor, ...heldBy(row) },
    waitsForMe: row.holder_id === organizationOf(call).organizationId,
  }
}

/** The acts that would be accepted from the caller now. */
export function actsOf(call: Call, row: PlacedRow): ReadonlySet<TransferAct> {
  return new Set(nextTransferActs(row.state, callerOf(call, row)))
}
