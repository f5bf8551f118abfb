import { z } from 'zod'
import { organizationPlace } from '../organizations/organization.ts'
import { endpoint } from '../procedure.ts'
import { instant, token } from '../shared/field.ts'

export const card = endpoint({
  id: 'members.card',
  who: 'person',
  method: 'GET',
  path: '/me/member-card',
  summary: 'The code that one’s electronic member card (电子团员证) shows now; null for who is no member',
  description: '`address` goes into a QR code; the next code takes its place after `seconds`.',
}).output(
  z.object({
    card: z
      .object({ name: z.string(), memberNumber: z.string(), joinedOn: z.string(), place: organizationPlace })
      .extend({ address: z.string(), seconds: z.number().int() })
      .nullable(),
  }),
)

export const verifyCard = endpoint({
  id: 'members.verifyCard',
  who: 'anyone',
  method: 'GET',
  path: '/member-cards/{token}',
  summary:
    'Whether a card is good, for whoever scans it within the minute: name with the middle masked, and branch',
  refusals: ['memberCard.unknown', 'memberCard.expired'],
})
  .input(z.object({ token }))
  .output(
    z.object({
      maskedName: z.string(),
      organization: z.string(),
      standing: z.enum(['valid', 'ended']),
      seenAt: instant,
    }),
  )
