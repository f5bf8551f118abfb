const KEPT_AS = 'qingtuan.logInPhone'

/** Kept in this tab for as long as the session: whoever unbinds the phone registers it anew without typing it. */
export function keepLogInPhone(phone: string): void {
  if (phone === '') sessionStorage.removeItem(KEPT_AS)
  else sessionStorage.setItem(KEPT_AS, phone)
}

/** The phone with which this tab was logged in; empty when that was another way. */
export function logInPhone(): string {
  return sessionStorage.getItem(KEPT_AS) ?? ''
}
