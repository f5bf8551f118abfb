import { z } from 'zod'
import { joinEntries, joinRefusals } from '../join-applications/entries.ts'
import { endpoint } from '../procedure.ts'
import { identityDocument, personName } from '../shared/field.ts'
import { me } from './me.ts'
import { identityRefusals } from './sms-codes.ts'

export const convert = endpoint({
  id: 'accounts.convert',
  who: 'person',
  method: 'POST',
  path: '/me/conversions',
  summary: '转为团员 / 转为团干部, with the rules and refusals of a registration (FAQ M8, M10)',
  description:
    '`member` files a join application. Name and document are typed again; a document other than the one on record, held by nobody, corrects the record of somebody who is in no branch. conversion.documentTaken: another record holds it; the ways out are an appeal, or unbinding the phone.',
  refusals: [
    ...identityRefusals,
    ...joinRefusals,
    'conversion.documentTaken',
    'joinApplication.alreadyMember',
    'joinApplication.alreadyOpen',
    'record.notFound',
  ],
})
  .input(
    z.object({
      to: z.enum(['member', 'cadre']),
      name: personName,
      document: identityDocument,
      join: joinEntries.optional(),
    }),
  )
  .output(me)
