import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { nextOutwardActs, OUTWARD_WAITS_FOR } from '@qingtuan/domain/transfers/outward'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import type { PhotoFacts } from '../../files/index.ts'
import { readPhotos } from '../../files/index.ts'
import { readPlaces } from '../../organizations/index.ts'
import type { OutwardRow } from '../store/outward.ts'
import { outwardOf, readOutwardSteps } from '../store/outward.ts'
import { findOutwardInReach, outwardCallerOf } from './reach-outward.ts'

type Steps = Awaited<ReturnType<typeof readOutwardSteps>>

export async function describeOutward(call: Call, rows: readonly OutwardRow[]): Promise<OutwardTransfer[]> {
  if (rows.length === 0) return []
  const { database } = call.platform
  const ids = rows.map(({ id }) => id)
  const branches = rows.map((row) => row.from_organization_id)
  const [places, steps] = await Promise.all([readPlaces(database, branches), readOutwardSteps(database, ids)])
  const photoIds = rows.flatMap((row) => row.slip_photo_id ?? [])
  const photos = await readPhotos(database, photoIds)
  return rows.map((row) => {
    const from = places.get(row.from_organization_id)
    if (!from) throw new Error(`Outward transfer ${row.id} lacks its branch`)
    const own = steps.filter((step) => step.outward_transfer_id === row.id)
    return describe(call, row, { from, steps: own, photo: photos.get(row.slip_photo_id ?? '') ?? null })
  })
}

export async function showOutward(call: Call, id: string): Promise<OutwardTransfer> {
  const [described] = await describeOutward(call, [await findOutwardInReach(call, id)])
  if (!described) throw new Error(`Outward transfer ${id} was not described`)
  return described
}

/** The caller’s own, newest first. */
export async function listOwnOutward(call: Call): Promise<{ items: OutwardTransfer[] }> {
  const rows = await outwardOf(call.platform.database, personOf(call).personId)
  return { items: await describeOutward(call, rows) }
}

interface Surroundings {
  readonly from: OrganizationPlace
  readonly steps: Steps
  readonly photo: PhotoFacts | null
}

function describe(call: Call, row: OutwardRow, { from, steps, photo }: Surroundings): OutwardTransfer {
  return {
    id: row.id,
    state: row.state,
    startedBy: row.started_by,
    startedAt: row.started_at.toISOString(),
    member: { id: row.member_id, name: row.member_name },
    from,
    destinationKind: row.destination_kind,
    destination: row.destination,
    statement: row.statement,
    refusalReason: row.refusal_reason,
    waiting: waitingOf(row),
    letter: letterOf(row),
    returnSlip: slipOf(call, row, photo),
    steps: steps.map(describeStep),
    may: mayOf(call, row),
  }
}

function waitingOf(row: OutwardRow): OutwardTransfer['waiting'] {
  const waitsFor = OUTWARD_WAITS_FOR[row.state]
  if (waitsFor === null) return null
  const id = row.holder_id ?? (row.state === 'sentOut' ? row.issuer_id : null)
  const shortName = row.holder_name ?? row.issuer_short_name ?? ''
  const holder = id === null ? null : { id, shortName }
  return { for: waitsFor, holder, since: row.waits_since.toISOString(), until: row.waits_until }
}

function letterOf(row: OutwardRow): OutwardTransfer['letter'] {
  const { letter_number: number, issuer_name: issuerName, issued_at, valid_until: validUntil } = row
  if (!number || !issuerName || !issued_at || !validUntil) return null
  return { number, issuerName, issuedAt: issued_at.toISOString(), validUntil }
}

function slipOf(
  { now }: Call,
  { received_by: receivedBy, received_on: receivedOn }: OutwardRow,
  photo: PhotoFacts | null,
): OutwardTransfer['returnSlip'] {
  if (receivedBy === null || receivedOn === null) return null
  const hasPhoto = photo !== null && photo.destroyedAt === null && photo.destroyAfter > now
  return { receivedBy, receivedOn, hasPhoto }
}

function describeStep(step: Steps[number]): OutwardTransfer['steps'][number] {
  const { organization_id: id, short_name: shortName } = step
  return {
    act: step.act,
    at: step.at.toISOString(),
    by: step.actor,
    byName: step.by_name,
    organization: id === null ? null : { id, shortName: shortName ?? '' },
    reason: step.reason,
  }
}

function mayOf(call: Call, row: OutwardRow): OutwardTransfer['may'] {
  const acts = new Set(nextOutwardActs(row.state, outwardCallerOf(call, row)))
  return {
    approveOut: acts.has('approveOut'),
    issueLetter: acts.has('issueLetter'),
    confirm: acts.has('confirm'),
    return: acts.has('return'),
    refuse: acts.has('refuse'),
    withdraw: acts.has('withdraw'),
    resume: acts.has('resume'),
    printLetter: row.letter_number !== null,
  }
}
