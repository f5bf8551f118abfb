import type {
  correctionDetail,
  correctionRow,
  correctionStep,
} from '@qingtuan/contract/number-cases/correction'
import { readMemberNumber } from '@qingtuan/domain/members/member-number'
import { nextCorrectionActs } from '@qingtuan/domain/number-cases/correction-state'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { readPhotos } from '../files/index.ts'
import { findNumberHolder, joinedOnText } from '../members/index.ts'
import { readPlaces } from '../organizations/index.ts'
import { reviewerRole } from './reach.ts'
import { standingAt } from './standing.ts'
import type { Correction, SentRow } from './store/corrections.ts'
import { presentPhotos } from './store/photos.ts'
import { readCorrectionSteps } from './store/steps.ts'

export type CorrectionOnList = z.infer<typeof correctionRow>
export type CorrectionInFull = z.infer<typeof correctionDetail>
type Step = Awaited<ReturnType<typeof readCorrectionSteps>>[number]

/** What member and branch read alike. */
export function describeStanding(row: Correction) {
  return {
    id: row.id,
    state: row.state,
    presentNumber: row.present_number,
    memberNumber: row.number,
    reason: row.reason,
    sentAt: row.sent_at.toISOString(),
    waitsSince: row.waits_since.toISOString(),
    waitsUntil: row.state === 'pending' ? row.waits_until : null,
    returnReason: row.return_reason,
  }
}

export function describeStep(step: Step): z.infer<typeof correctionStep> {
  return {
    act: step.act,
    at: step.at.toISOString(),
    by: step.actor,
    byName: step.by_name,
    reason: step.reason,
  }
}

/** A request as a branch or its superior sees it in a list. */
export async function describeRow(call: Call, row: SentRow): Promise<CorrectionOnList> {
  const joinedOn = joinedOnText(row)
  const reading = readMemberNumber({ raw: row.number, joinedOn })
  const acts = nextCorrectionActs(standingAt(call, row), reviewerRole(call, row))
  const isPending = row.state === 'pending'
  const holder = isPending ? await findNumberHolder(call.platform.database, row.number) : null
  return {
    ...describeStanding(row),
    memberId: row.member_id,
    name: row.name,
    joinedOn,
    otherProvince: reading.ok && reading.value.warnings.includes('otherProvince'),
    occupied: holder !== null && holder !== row.member_id,
    organization: { id: row.now_at, shortName: row.short_name },
    silent: isPending && row.waits_until < toShanghaiDate(call.now),
    may: { approve: acts.includes('approve'), return: acts.includes('return') },
  }
}

/** One request with place, steps, and whether its photo is still there. */
export async function describeFull(call: Call, row: SentRow): Promise<CorrectionInFull> {
  const { database } = call.platform
  const photos = await presentPhotos(database, { correctionId: row.id })
  const [places, steps, facts] = await Promise.all([
    readPlaces(database, [row.now_at]),
    readCorrectionSteps(database, [row.id]),
    readPhotos(database, [...photos.values()]),
  ])
  const place = places.get(row.now_at)
  if (!place) throw new Error(`Request ${row.id} lacks its organization`)
  return {
    ...(await describeRow(call, row)),
    place,
    hasPhoto: [...facts.values()].some(({ destroyedAt }) => destroyedAt === null),
    steps: steps.map(describeStep),
  }
}
