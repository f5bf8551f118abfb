import { judgeTickMoment } from '@qingtuan/domain/community-service/check-in-window'
import { judgeAttending } from '@qingtuan/domain/community-service/credit'
import { judgePlace } from '@qingtuan/domain/community-service/place'
import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import { insertTick } from '../store/check-ins.ts'
import type { LedProjectRow } from '../store/led-projects.ts'
import { shareLed } from '../store/led-projects.ts'
import { findListed, findPlace, listPeople } from '../store/list.ts'
import { describeLed, describePerson } from './describe.ts'
import { listInReach, requireOpen } from './reach.ts'

/** Who has a place, and who has been seen. */
export async function showAttendance(call: Call, { id }: { id: string }) {
  const { database } = call.platform
  const project = await listInReach(database, call, id)
  const items = (await listPeople(database, id)).map(describePerson)
  return { project: describeLed(project), items, may: { tick: judgeTicking(call, project).ok } }
}

interface Wish {
  readonly id: string
  readonly signUpId: string
  readonly side: CheckInSide
}

/** By the leader’s word: ticked off, or a late code vouched for; twice changes nothing. */
export async function tickOff(call: Call, wish: Wish) {
  const { id, signUpId } = wish
  const project = await listInReach(call.platform.database, call, id)
  must(judgeTicking(call, project))
  await inTransaction(call.platform.database, (trx) => write(trx, call, wish))
  const row = await findListed(call.platform.database, { projectId: id, signUpId })
  if (row === null) throw refused('checkIn.noPlace')
  return describePerson(row)
}

function judgeTicking({ now }: Call, project: LedProjectRow) {
  const judged = judgeAttending({ cancelledAt: project.cancelled_at, confirmedAt: project.confirmed_at })
  if (!judged.ok) return judged
  return judgeTickMoment({ startsAt: project.starts_at, endsAt: project.ends_at }, now)
}

async function write(trx: Transaction, call: Call, { id, signUpId, side }: Wish): Promise<void> {
  requireOpen(await shareLed(trx, id))
  const place = await findPlace(trx, { projectId: id, signUpId })
  must(judgePlace(place && { placeSince: place.place_since }))
  if (place === null) throw refused('checkIn.noPlace')
  const { power } = actorOf(call)
  if (power.kind === 'person' && power.personId === place.person_id) throw refused('checkIn.oneself')
  const told = { at: call.now, receivedAt: call.now, accountId: actorOf(call).accountId }
  const entry = { signUpId, projectId: id, personId: place.person_id, side, way: 'list' as const, ...told }
  const written = await insertTick(trx, entry)
  if (written === null) return
  const act = written.vouched ? 'communityService.vouch' : 'communityService.tick'
  await recordAudit(trx, call, { act, subjectKind: 'serviceSignUp', subjectId: signUpId, after: { side } })
}
