import { z } from 'zod'
import { joinEntries, joinRefusals } from '../join-applications/entries.ts'
import { endpoint } from '../procedure.ts'
import { identityDocument, organizationId, personName, recordId } from '../shared/field.ts'

export const additionRefusals = [
  ...joinRefusals,
  'record.notFound',
  'person.notRegistered',
  'identityDocument.malformed',
  'identityDocument.checkDigit',
  'identityDocument.birthDate',
  'identityDocument.area',
  'personName.invalid',
  'member.alreadyHere',
  'member.elsewhere',
  'member.hasLeft',
  'member.applicationElsewhere',
  'member.applicationReturned',
  'joinApplication.noteRequired',
  'joinApplication.notOpen',
  'joinApplication.notYetSilent',
  'joinApplication.alreadyMember',
] as const

/** Who is added where, and what a join application would have said (FAQ O8, M12). */
export const memberAddition = z.object({
  name: personName,
  document: identityDocument,
  ...joinEntries.shape,
  /** The branch; one’s own where none is named. */
  organizationId: organizationId.optional(),
  /** Needed for who joined at 13. */
  note: z.string().trim().max(200).optional(),
})

export const add = endpoint({
  id: 'members.add',
  who: 'organization',
  method: 'POST',
  path: '/members',
  summary: 'Add a registered person as a member, by name and document number (FAQ O8)',
  description:
    'Both must match: `person.notRegistered` does not tell which is wrong, and the 21st miss of an organization in a day is `limit.tooMany`. An application that waits at the branch is approved by it, with the join date and number that it states.',
  refusals: additionRefusals,
})
  .input(memberAddition)
  .output(
    z.object({
      memberId: recordId,
      name: z.string(),
      memberNumber: z.string(),
      /** `admitted` on the spot, or `approved`: the application that waited at the branch. */
      way: z.enum(['admitted', 'approved']),
      organization: z.object({ id: z.number().int(), shortName: z.string() }),
    }),
  )
