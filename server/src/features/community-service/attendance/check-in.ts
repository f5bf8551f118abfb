import {
  checkInSlot,
  judgeCheckInCode,
  readShortCode,
} from '@qingtuan/domain/community-service/check-in-code'
import {
  CHECK_IN_MINUTES_BEFORE,
  CHECK_OUT_MINUTES_AFTER,
  judgeCheckInMoment,
} from '@qingtuan/domain/community-service/check-in-window'
import { countsAsSeen } from '@qingtuan/domain/community-service/credit'
import { judgePlace } from '@qingtuan/domain/community-service/place'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, personOf } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Limit } from '../../../platform/limits/limits.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { NewCheckIn, SignUpStanding } from '../store/check-ins.ts'
import { findSignUp, insertCheckIn, listSignedUp } from '../store/check-ins.ts'
import { shareLed } from '../store/led-projects.ts'
import type { CheckInCode } from './check-in-token.ts'
import { readCheckInToken, readShortCodeOf } from './check-in-token.ts'
import { sideOf } from './describe.ts'
import { requireOpen } from './reach.ts'

const MINUTE_MS = 60_000
/** Short codes are not to be guessed. */
const TYPED: Limit = { name: 'communityService.shortCode', points: 20, seconds: 600 }

interface Wish {
  readonly code: { readonly token: string } | { readonly shortCode: string }
  readonly scannedSecondsAgo: number
  /** Who was logged in when the code was read. */
  readonly accountId?: string | undefined
}

/**
 * Nothing is locked: people check in side by side, and the constraint that there is one of each side has the last word.
 * Whoever is known already is told so, whatever the code is worth by now.
 */
export async function checkIn(call: Call, { code: read, scannedSecondsAgo, accountId }: Wish) {
  if (accountId !== undefined && accountId !== actorOf(call).accountId) throw refused('checkIn.otherAccount')
  const code = await codeIn(call, read)
  const found = await findStanding(call, code)
  const known = knownOf(code, found)
  if (known?.counts) return { ...known, before: true }
  const judged = judgeCheckInCode({ slot: code.slot, scannedSecondsAgo, now: call.now })
  // A late code is not made better by another one, nor worse by one that is over.
  if (known && !(judged.ok && judged.value.way === 'code')) return { ...known, before: true }
  const { at, way } = must(judged)
  const entry = judgeEntry(call, code, found, { at, way })
  const isNew = await write(call, entry)
  // Another phone of the same person was first.
  if (!isNew) return checkInAgain(call, code)
  return { ...headOf(code, found), at: at.toISOString(), counts: way === 'code', before: false }
}

async function findStanding({ platform, ...call }: Call, code: CheckInCode): Promise<SignUpStanding> {
  const { personId } = personOf({ platform, ...call })
  const found = await findSignUp(platform.database, { ...code, personId })
  if (found === null) throw refused('checkIn.codeUnknown')
  return found
}

async function codeIn(call: Call, read: Wish['code']): Promise<CheckInCode> {
  const { platform, now } = call
  const code = 'token' in read ? readCheckInToken(platform.vault, read.token) : await typedCode(call, read)
  if (code === null) throw refused('checkIn.codeUnknown')
  // Of the future: forged, whatever else is wrong with it.
  if (code.slot > checkInSlot(now)) throw refused('checkIn.codeUnknown')
  return code
}

async function typedCode(call: Call, { shortCode }: { shortCode: string }): Promise<CheckInCode | null> {
  const { platform, now } = call
  await platform.limits.take([{ limit: TYPED, key: actorOf(call).accountId }])
  const signedUp = await listSignedUp(platform.database, {
    personId: personOf(call).personId,
    startsBefore: new Date(now.getTime() + CHECK_IN_MINUTES_BEFORE * MINUTE_MS),
    endsAfter: new Date(now.getTime() - CHECK_OUT_MINUTES_AFTER * MINUTE_MS),
  })
  const projectIds = signedUp.map(({ id }) => id)
  return readShortCodeOf(platform.vault, { typed: readShortCode(shortCode), projectIds, now })
}

function headOf({ side }: CheckInCode, { id, title }: SignUpStanding) {
  return { project: { id, title }, side }
}

function knownOf(code: CheckInCode, found: SignUpStanding) {
  const seen = sideOf(found.at, found.way, found.vouched_at)
  if (seen === null) return null
  return { ...headOf(code, found), at: seen.at.toISOString(), counts: countsAsSeen(seen) }
}

function judgeEntry(
  call: Call,
  { projectId, side }: CheckInCode,
  found: SignUpStanding,
  read: Pick<NewCheckIn, 'at' | 'way'>,
): NewCheckIn {
  const { sign_up_id: signUpId, place_since: placeSince } = found
  must(judgePlace(signUpId === null ? null : { placeSince }))
  requireOpen(found)
  must(judgeCheckInMoment(side, { startsAt: found.starts_at, endsAt: found.ends_at }, read.at))
  if (signUpId === null) throw refused('checkIn.noPlace')
  const { personId } = personOf(call)
  const told = { receivedAt: call.now, accountId: actorOf(call).accountId }
  return { signUpId, projectId, personId, side, ...read, ...told }
}

function write(call: Call, entry: NewCheckIn): Promise<boolean> {
  return inTransaction(call.platform.database, async (trx) => {
    requireOpen(await shareLed(trx, entry.projectId))
    const isNew = await insertCheckIn(trx, entry)
    const { side, way, signUpId: subjectId } = entry
    const audit = { act: 'communityService.checkIn', subjectKind: 'serviceSignUp', subjectId }
    if (isNew) await recordAudit(trx, call, { ...audit, after: { side, way, at: entry.at.toISOString() } })
    return isNew
  })
}

async function checkInAgain(call: Call, code: CheckInCode) {
  const known = knownOf(code, await findStanding(call, code))
  if (known === null) throw refused('record.changed')
  return { ...known, before: true }
}
