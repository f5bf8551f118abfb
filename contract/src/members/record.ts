import {
  readCardNumber,
  readEmail,
  readFreeText,
  readGraduationYear,
  readHouseholdArea,
  readPastDay,
} from '@qingtuan/domain/members/record/read-entry'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, recordId } from '../shared/field.ts'
import { textReadBy } from '../shared/rule.ts'

const ethnicGroup = z.enum(ETHNIC_GROUPS.map(({ code }) => code))
const politicalStatus = z.enum(POLITICAL_STATUSES.map(({ code }) => code))
const education = z.enum(EDUCATIONS.map(({ code }) => code))

const graduationYear = z.number().transform((raw, context): number => {
  const decision = readGraduationYear(raw)
  if (decision.ok) return decision.value
  context.addIssue({
    code: 'custom',
    message: decision.refusal.code,
    params: { refusal: decision.refusal },
  })
  return z.NEVER
})

/** The entries of a record as they are kept; null where nothing is stated. */
export const memberRecord = z.object({
  ethnicGroup: ethnicGroup.nullable(),
  politicalStatus: politicalStatus.nullable(),
  educationFullTime: education.nullable(),
  educationHighest: education.nullable(),
  inSchool: z.boolean().nullable(),
  householdArea: z.string().nullable(),
  occupation: z.string().nullable(),
  employerOrSchool: z.string().nullable(),
  email: z.string().nullable(),
  cardNumber: z.string().nullable(),
  partyJoinedOn: z.string().nullable(),
  volunteerRegisteredOn: z.string().nullable(),
  graduationYear: z.number().int().nullable(),
})

/** The same as they are typed; an entry that is absent is not changed, null empties it. */
const recordWish = z.object({
  ethnicGroup: ethnicGroup.nullable(),
  politicalStatus: politicalStatus.nullable(),
  educationFullTime: education.nullable(),
  educationHighest: education.nullable(),
  inSchool: z.boolean().nullable(),
  householdArea: textReadBy(readHouseholdArea, 40).nullable(),
  occupation: textReadBy(readFreeText, 400).nullable(),
  employerOrSchool: textReadBy(readFreeText, 400).nullable(),
  email: textReadBy(readEmail, 400).nullable(),
  cardNumber: textReadBy(readCardNumber, 40).nullable(),
  partyJoinedOn: textReadBy(readPastDay, 40).nullable(),
  volunteerRegisteredOn: textReadBy(readPastDay, 40).nullable(),
  graduationYear: graduationYear.nullable(),
})

/** What an organization may change of a member (FAQ O2): never name, document, phone. */
export const editWish = recordWish.extend({ joinedOn: z.string().max(40) }).partial()
export type EditWish = z.infer<typeof editWish>

/** What the form showed of the entries that are changed, so that nobody overwrites what they have not seen. */
export const seenRecord = memberRecord.extend({ joinedOn: z.string().max(10) }).partial()

const recordRefusals = [
  'record.notFound',
  'memberRecord.notEditable',
  'memberRecord.emailInvalid',
  'memberRecord.cardNumberInvalid',
  'memberRecord.householdAreaInvalid',
  'memberRecord.textInvalid',
  'memberRecord.dateInvalid',
  'memberRecord.dateFuture',
  'memberRecord.partyTooYoung',
  'memberRecord.partyStatusDisagrees',
  'memberRecord.educationDisagrees',
  'memberRecord.graduationYearInvalid',
] as const

export const joinDateRefusals = [
  'joinedOn.invalid',
  'joinedOn.future',
  'joinedOn.tooYoung',
  'joinedOn.tooOld',
  'memberRecord.noteRequired',
  'memberNumber.required',
  'memberNumber.unexpected',
  'memberNumber.malformed',
  'memberNumber.yearMismatch',
  'memberNumber.provinceUnknown',
  'memberNumber.occupied',
] as const

export const edit = endpoint({
  id: 'members.edit',
  who: 'organization',
  method: 'PATCH',
  path: '/members/{id}/record',
  summary: 'Change the record of a member within reach (FAQ O2); the member is told',
  description:
    '`set` holds the entries to change, `seen` what the form showed of them: where one has changed meanwhile, record.changed. A join date is judged together with the member number (FAQ M12); one that no longer agrees is generated anew, or comes as `memberNumber`. Name and document need identityChanges.',
  refusals: [...recordRefusals, ...joinDateRefusals, 'member.reasonRequired'],
})
  .input(
    z.object({
      id: recordId,
      set: editWish,
      seen: seenRecord.optional(),
      /** Beside a join date that the present number does not agree with. */
      memberNumber: z.string().max(60).optional(),
      note: z.string().max(400).optional(),
    }),
  )
  .output(done)

export const editOwn = endpoint({
  id: 'members.editOwn',
  who: 'person',
  method: 'PATCH',
  path: '/me/membership/record',
  summary: 'Change one’s own contact data, occupation, school or employer, and education',
  description:
    'FAQ M11: the member number, and everything else that the branch answers for, is not among them.',
  refusals: recordRefusals,
})
  .input(
    z.object({
      set: recordWish
        .pick({
          educationFullTime: true,
          educationHighest: true,
          inSchool: true,
          employerOrSchool: true,
          occupation: true,
          email: true,
        })
        .partial(),
      seen: memberRecord.partial().optional(),
    }),
  )
  .output(done)
