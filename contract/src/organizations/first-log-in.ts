import { z } from 'zod'
import { me } from '../accounts/me.ts'
import { passwordRefusals } from '../accounts/registration.ts'
import { endpoint } from '../procedure.ts'
import { fullName, industry, password, personName, phone, shortName, sixDigitCode } from '../shared/field.ts'

export const completeFirstLogIn = endpoint({
  id: 'organizations.completeFirstLogIn',
  who: 'newOrganization',
  method: 'PUT',
  path: '/organizations/current/completion',
  summary: 'Complete one’s own organization at its first log-in',
  description:
    'FAQ O1: the only time that an organization sets its own full name. The contact’s phone is verified by an SMS code of purpose completeOrganization. `password` is required when a password change is due.',
  refusals: [
    ...passwordRefusals,
    'password.unchanged',
    'personName.invalid',
    'phone.invalid',
    'smsCode.wrong',
    'smsCode.exhausted',
    'organization.fullNameInvalid',
    'organization.fullNameTaken',
    'organization.alreadyComplete',
    'organization.archived',
  ],
})
  .input(
    z.object({
      fullName,
      shortName,
      industry: industry.optional(),
      secretaryName: personName,
      contactName: personName,
      contactPhone: phone,
      smsCode: sixDigitCode,
      password: password.optional(),
    }),
  )
  .output(me)
