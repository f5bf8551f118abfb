import type { Me } from '@qingtuan/contract/accounts/me'

/** What each way to log in is given: the phone is one and the same, whichever way it was typed. */
export interface LogInFormProps {
  readonly phone: string
  readonly onPhone: (phone: string) => void
  readonly onEntered: (me: Me, phone?: string) => void
}
