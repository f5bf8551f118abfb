import { z } from 'zod'
import { endpoint } from '../procedure.ts'

/** FAQ M9: the number is shown masked, and in full to whom it belongs. */
export const revealDocument = endpoint({
  id: 'accounts.revealDocument',
  who: 'person',
  method: 'POST',
  path: '/me/document-number/reveals',
  summary: 'One’s own document number in full, to compare',
  description:
    'Needs the password of the account again (session.stepUpRequired); every look stands in the audit trail.',
  refusals: ['session.stepUpRequired'],
}).output(z.object({ number: z.string() }))
