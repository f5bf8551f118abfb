import { toString as drawQr } from 'qrcode'
import { ConfigError } from '../config.ts'
import type { Platform } from '../platform/platform.ts'
import { newTotpSecret, totpAddress, totpStep } from '../platform/totp.ts'
import { ask, requireTerminal } from './ask.ts'

const TRIES = 5
const OPTIONS = '--totp-secret and --code'

/** Shows a new secret for an authenticator and asks for codes until one proves that it was taken over. */
export async function linkAuthenticator(
  platform: Platform,
  userName: string,
): Promise<{ totpSecret: string; code: string }> {
  requireTerminal(OPTIONS)
  const totpSecret = newTotpSecret()
  const address = totpAddress({ secret: totpSecret, userName })
  const picture = await drawQr(address, { type: 'terminal', small: true })
  process.stderr.write(`${picture}\n${address}\nScan this with an authenticator app.\n`)
  for (let tried = 0; tried < TRIES; tried += 1) {
    const code = await ask('The six digits that it shows', OPTIONS)
    if (totpStep({ secret: totpSecret, code, now: platform.clock() }) !== null) return { totpSecret, code }
    process.stderr.write('That is not the code. Is the clock of the phone right?\n')
  }
  throw new ConfigError('The authenticator gave no right code: nothing was made.')
}
