import { PASSWORD_MINIMUM } from '@qingtuan/domain/accounts/password'
import type { FieldsOf } from '../form/refused-fields.ts'
import type { Complaint } from '../form/use-form.ts'
import type { PasswordCheck } from './use-password-check.ts'

/** The server’s word on a password, at the password’s field. */
export const passwordFields: FieldsOf<'password'> = {
  codes: {
    'password.tooShort': 'password',
    'password.tooLong': 'password',
    'password.tooCommon': 'password',
    'password.tooWeak': 'password',
    'password.personal': 'password',
    'password.unchanged': 'password',
  },
  paths: { password: 'password', next: 'password' },
}

/** What is missing first; nothing while the dictionaries load, because the server judges anyway. */
export function judgeNewPassword(password: string, check: PasswordCheck | null): Complaint | null {
  if (password === '') return { code: 'password.tooShort', facts: { minimum: PASSWORD_MINIMUM.person } }
  return check?.missing[0] ?? null
}
