import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId } from '../shared/field.ts'

export const REVEALED_ENTRIES = ['documentNumber', 'phone'] as const

export const reveal = endpoint({
  id: 'members.reveal',
  who: 'organization',
  method: 'POST',
  path: '/members/{id}/reveals',
  summary: 'The whole document number or phone of a member within reach, for a reason that is kept',
  description: '20 a day for an organization (limit.tooMany); every look stands in the audit trail.',
  refusals: ['record.notFound', 'member.reasonRequired', 'member.phoneMissing'],
})
  .input(z.object({ id: recordId, entry: z.enum(REVEALED_ENTRIES), reason: z.string().max(400) }))
  .output(z.object({ value: z.string() }))
