import { knownDevicesSince } from '@qingtuan/domain/accounts/limited-session'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { findDevice, saveDevice } from './store/known-devices.ts'

/** As `newToken` makes them; whatever else the cookie holds could be guessed, and is not kept. */
const TOKEN = /^[\w-]{43}$/

/** Whether somebody has proven on this device to be the holder of the account. */
export async function isDeviceKnown(trx: Transaction, call: Call, accountId: string): Promise<boolean> {
  const token = tokenOf(call)
  if (token === null) return false
  return findDevice(trx, { accountId, tokenHash: tokenHash(token) }, knownDevicesSince(call.now))
}

/** Makes the device known to the account; answers its token, for the cookie after the commit. */
export async function knowDevice(trx: Transaction, call: Call, accountId: string): Promise<string> {
  const token = tokenOf(call) ?? newToken()
  await saveDevice(trx, { accountId, tokenHash: tokenHash(token) }, call.now)
  return token
}

function tokenOf({ deviceToken }: Call): string | null {
  return deviceToken !== null && TOKEN.test(deviceToken) ? deviceToken : null
}
