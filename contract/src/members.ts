import { MEMBER_EVENT_KINDS } from '@qingtuan/domain/members/event'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { z } from 'zod'
import { add } from './members/addition.ts'
import { confirmAgeOut, countAgeOut, listAgeOut } from './members/age-out.ts'
import { askForRecords, choose, editMany, leaveMany, resetPasswords } from './members/bulk.ts'
import { card, verifyCard } from './members/card.ts'
import { figures, figuresOfParts, flows } from './members/figures.ts'
import { memberFilter } from './members/filter.ts'
import { invite, listInvitations } from './members/invitations.ts'
import { leave, restore } from './members/leaving.ts'
import { edit, editOwn } from './members/record.ts'
import { reveal } from './members/reveal.ts'
import { listedMember, memberRow } from './members/row.ts'
import { changeView, deleteView, listViews, saveView } from './members/views.ts'
import { organizationPlace } from './organizations/organization.ts'
import { endpoint } from './procedure.ts'
import { instant, recordId } from './shared/field.ts'
import { pageOf, pageQuery } from './shared/page.ts'

export type { MemberFilter } from './members/filter.ts'
export { memberFilter, memberStatus } from './members/filter.ts'
export { memberRow } from './members/row.ts'

export const memberEvent = z.object({
  kind: z.enum(MEMBER_EVENT_KINDS),
  at: instant,
  organization: z.object({ id: z.number().int(), shortName: z.string() }),
  /** Empty for the system. */
  byName: z.string(),
  note: z.string().nullable(),
  /** What changed: old and new value of each entry; null where the kind says all. */
  details: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])).nullable(),
})

export const memberDetail = memberRow.extend({
  documentKind: z.enum(DOCUMENT_KINDS),
  documentNumber: z.string(),
  phone: z.string().nullable(),
  place: organizationPlace,
  timeline: z.array(memberEvent),
  may: z.object({
    edit: z.boolean(),
    leave: z.boolean(),
    restore: z.boolean(),
    transfer: z.boolean(),
    askIdentityChange: z.boolean(),
  }),
})

const list = endpoint({
  id: 'members.list',
  who: 'organization',
  method: 'GET',
  path: '/members',
  summary: 'The roll of one’s own subtree, or of a part of it',
  description:
    '`asOf` asks for an earlier day: who was on the roll at its end, with the status and the organization of then, as the timelines tell. Conditions on what is kept only as it is now are member.asOfCondition.',
  refusals: ['record.notFound', 'member.asOfCondition'],
})
  .input(memberFilter.extend(pageQuery))
  .output(pageOf(listedMember))

const get = endpoint({
  id: 'members.get',
  who: 'organization',
  method: 'GET',
  path: '/members/{id}',
  summary: 'One member within reach, with the timeline of the membership',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(memberDetail)

/** The membership card of the person who asks; null until an application is approved. */
const mine = endpoint({
  id: 'members.mine',
  who: 'person',
  method: 'GET',
  path: '/me/membership',
  summary: 'One’s own membership',
}).output(
  z.object({ membership: memberDetail.omit({ documentNumber: true, phone: true, may: true }).nullable() }),
)

const resetPassword = endpoint({
  id: 'members.resetPassword',
  who: 'organization',
  method: 'POST',
  path: '/members/{id}/password-resets',
  summary:
    'Reset the password of a member within reach (FAQ M14); the member must change it at the next log-in',
  description:
    '`sms` sends a one-time password to the bound phone. `handOver`, for a phone that cannot be reached, shows it once to the organization. Both live 24 hours, end all sessions and tell the bound phone. Needs the password of the organization again (session.stepUpRequired).',
  refusals: ['record.notFound', 'session.stepUpRequired', 'member.phoneMissing'],
})
  .input(z.object({ id: recordId, delivery: z.enum(['sms', 'handOver']) }))
  .output(z.object({ phone: z.string(), oneTimePassword: z.string().nullable(), validUntil: instant }))

const changeNumber = endpoint({
  id: 'members.changeNumber',
  who: 'organization',
  method: 'PUT',
  path: '/members/{id}/member-number',
  summary: 'Give a member within reach another number, with a reason (FAQ O2); the member is told',
  description:
    'FAQ M12: for a join before 2016 leave the number out and the system makes one. FAQ M13: memberNumber.occupied when another member holds it; the old number is free at once.',
  refusals: [
    'record.notFound',
    'memberNumber.required',
    'memberNumber.unexpected',
    'memberNumber.malformed',
    'memberNumber.yearMismatch',
    'memberNumber.provinceUnknown',
    'memberNumber.occupied',
    'memberNumber.unchanged',
    'memberNumber.reasonRequired',
  ],
})
  .input(
    z.object({
      id: recordId,
      memberNumber: z.string().max(60).optional(),
      reason: z.string().trim().max(400),
    }),
  )
  .output(memberDetail)

export const members = {
  add,
  list,
  get,
  figures,
  figuresOfParts,
  flows,
  mine,
  card,
  verifyCard,
  resetPassword,
  changeNumber,
  choose,
  editMany,
  leaveMany,
  resetPasswords,
  askForRecords,
  listViews,
  saveView,
  changeView,
  deleteView,
  invite,
  listInvitations,
  edit,
  editOwn,
  leave,
  restore,
  reveal,
  listAgeOut,
  countAgeOut,
  confirmAgeOut,
}
