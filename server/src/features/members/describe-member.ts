import type { memberDetail, memberEvent, memberRow } from '@qingtuan/contract/members'
import type { PlacedMember } from '@qingtuan/domain/cadres/member-access'
import {
  editableEntries,
  identityChangeRole,
  mayEndMembership,
  mayRestore,
  mayStartTransfer,
} from '@qingtuan/domain/cadres/member-access'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { readPeople } from '../accounts/index.ts'
import { readOrganization, readPlaces } from '../organizations/index.ts'
import { joinedOnText } from './joined-on-text.ts'
import { placedBy } from './placed-member.ts'
import { recordOf } from './store/record.ts'
import type { MemberRow } from './store/rows.ts'
import { readTimeline } from './store/rows.ts'

type Details = z.infer<typeof memberEvent>['details']
export type MemberInFull = z.infer<typeof memberDetail>

/** A member as a row of the roll. */
export function describeRow(row: MemberRow): z.infer<typeof memberRow> {
  return {
    id: row.id,
    name: row.name,
    sex: row.sex,
    bornOn: row.born_on,
    joinedOn: joinedOnText(row),
    memberNumber: row.number,
    numberDisputed: row.number_disputed,
    status: row.status,
    organization: { id: row.organization_id, shortName: row.short_name },
    admittedAt: row.admitted_at.toISOString(),
    ...recordOf(row),
    floatingSince: row.floating_since?.toISOString() ?? null,
    leftAt: row.left_at?.toISOString() ?? null,
    leftReason: row.left_reason,
  }
}

/** A member with document and phone, both masked, place in the tree and timeline. */
export async function describeMember(call: Call, row: MemberRow): Promise<MemberInFull> {
  const { platform } = call
  const { database } = platform
  const [people, places, timeline, branch] = await Promise.all([
    readPeople(database, platform, [row.person_id]),
    readPlaces(database, [row.organization_id]),
    readTimeline(database, row.id),
    readOrganization(database, row.organization_id),
  ])
  const person = people.get(row.person_id)
  const place = places.get(row.organization_id)
  if (!person || !place || !branch) throw new Error(`Member ${row.id} lacks its person or its branch`)
  return {
    ...describeRow(row),
    documentKind: person.documentKind,
    documentNumber: maskIdentityNumber(person.documentNumber),
    phone: maskedPhone(person.phone ?? person.recordedPhone),
    place,
    timeline: timeline.map(describeEvent),
    may: mayOf(call, placedBy(row, branch)),
  }
}

function mayOf(call: Call, placed: PlacedMember): MemberInFull['may'] {
  const { power } = actorOf(call)
  return {
    edit: editableEntries(power, placed).length > 0,
    leave: mayEndMembership(power, placed),
    restore: mayRestore(power, placed),
    transfer: mayStartTransfer(power, placed),
    askIdentityChange: placed.status !== 'left' && identityChangeRole(power, placed) === 'branch',
  }
}

function maskedPhone(phone: string | null): string | null {
  return phone === null ? null : maskPhone(phone)
}

function describeEvent(event: Awaited<ReturnType<typeof readTimeline>>[number]) {
  return {
    kind: event.kind,
    at: event.at.toISOString(),
    organization: { id: event.organization_id, shortName: event.short_name },
    byName: event.by_name,
    note: event.note,
    details: event.details as Details,
  }
}
