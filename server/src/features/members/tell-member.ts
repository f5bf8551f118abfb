import type { LeaveReason } from '@qingtuan/domain/members/status'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Announcement } from '../../platform/sms/outbox.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { readPeople } from '../accounts/index.ts'
import { leftMessage, restoredMessage } from './messages.ts'
import type { Member } from './store/members.ts'

/** Where the member app shows the membership and its history. */
const MY_ORGANIZATION = '/organization'

/** Nobody is told of a death; what was recorded in error was no membership, so that a notice says enough. */
const BY_SMS: Readonly<Record<LeaveReason, boolean>> = {
  ageOut: true,
  withdrawn: true,
  lapsed: true,
  expelled: true,
  deceased: false,
  recordedInError: false,
}

interface Left {
  readonly member: Member
  readonly reason: LeaveReason
  readonly leftOn: CalendarDate
}

export async function tellLeft(
  trx: Transaction,
  call: Call,
  { member, reason, leftOn }: Left,
): Promise<void> {
  if (reason === 'deceased') return
  const organization = actorOf(call).name
  const to = { personId: member.person_id }
  const facts = { organization, leftOn }
  await announceNotices(trx, call, [{ to, kind: 'member.left', facts, link: MY_ORGANIZATION }])
  if (BY_SMS[reason]) await tellPhone(trx, call, member, (phone) => leftMessage(phone, facts))
}

interface Restored {
  readonly member: Member
  readonly branch: string
}

export async function tellRestored(
  trx: Transaction,
  call: Call,
  { member, branch }: Restored,
): Promise<void> {
  const to = { personId: member.person_id }
  const facts = { organization: actorOf(call).name, branch }
  await announceNotices(trx, call, [{ to, kind: 'member.restored', facts, link: MY_ORGANIZATION }])
  await tellPhone(trx, call, member, (phone) => restoredMessage(phone, facts))
}

async function tellPhone(
  trx: Transaction,
  call: Call,
  { person_id }: Member,
  messageTo: (phone: string) => Announcement,
): Promise<void> {
  const phone = (await readPeople(trx, call.platform, [person_id])).get(person_id)?.phone
  if (phone) await announceSms(trx, call, [messageTo(phone)])
}
