import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, password, phone, sixDigitCode, userName } from '../shared/field.ts'
import { passwordRefusals } from './registration.ts'

export const changePassword = endpoint({
  id: 'accounts.changePassword',
  who: 'signedIn',
  method: 'PUT',
  path: '/me/password',
  summary: 'Change one’s own password; other sessions end',
  refusals: [
    ...passwordRefusals,
    'password.wrongCurrent',
    'password.unchanged',
    'logIn.paused',
    'logIn.stopped',
  ],
})
  .input(z.object({ current: password, next: password }))
  .output(done)

export const resetPassword = endpoint({
  id: 'accounts.resetPassword',
  who: 'anyone',
  method: 'POST',
  path: '/password-resets',
  summary: 'Reset a person’s password by SMS code; all sessions end (FAQ M14)',
  description: 'A password that the rule refuses does not use up the code.',
  refusals: [...passwordRefusals, 'phone.invalid', 'phone.unknown', 'smsCode.wrong', 'smsCode.exhausted'],
})
  .input(z.object({ phone, code: sixDigitCode, password }))
  .output(done)

export const resetOrganizationPassword = endpoint({
  id: 'accounts.resetOrganizationPassword',
  who: 'anyone',
  method: 'POST',
  path: '/organization-password-resets',
  summary: 'Reset an organization’s password by user name, contact’s phone and SMS code (FAQ O7)',
  description: 'Whether user name and phone belong together is not told: the code then never arrives.',
  refusals: [...passwordRefusals, 'userName.invalid', 'phone.invalid', 'smsCode.wrong', 'smsCode.exhausted'],
})
  .input(z.object({ userName, contactPhone: phone, code: sixDigitCode, password }))
  .output(done)
