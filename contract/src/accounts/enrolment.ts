import { STAFF_ROLES } from '@qingtuan/domain/cadres/power'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, password, sixDigitCode, token } from '../shared/field.ts'
import { passwordRefusals } from './registration.ts'

export const readEnrolment = endpoint({
  id: 'accounts.readEnrolment',
  who: 'anyone',
  method: 'POST',
  path: '/enrolment-looks',
  summary: 'Whom an enrolment link of `qingtuan create-staff` is for, and the secret for the authenticator',
  refusals: ['enrolment.invalid'],
})
  .input(z.object({ token }))
  .output(
    z.object({
      name: z.string(),
      userName: z.string(),
      role: z.enum(STAFF_ROLES),
      totpSecret: z.string(),
      /** `otpauth:` address for a QR code. */
      totpAddress: z.string(),
    }),
  )

export const enrol = endpoint({
  id: 'accounts.enrol',
  who: 'anyone',
  method: 'POST',
  path: '/enrolments',
  summary: 'Choose the password and prove the authenticator; the link is used up',
  refusals: [...passwordRefusals, 'enrolment.invalid', 'logIn.secondFactorWrong'],
})
  .input(z.object({ token, password, code: sixDigitCode }))
  .output(done)
