import { generateSecret, generateSync, generateURI, verifySync } from 'otplib'

/** RFC 6238 with what every authenticator knows: SHA-1, six digits, a new code every 30 seconds. */
export const TOTP_STEP_SECONDS = 30

/** The vault context under which the secret of an authenticator is kept. */
export const TOTP_CONTEXT = 'staff.totp'

const CODE = /^\d{6}$/
/** At least 128 bits (RFC 4226, R6). */
const SECRET = /^[A-Z2-7]{26,128}$/

/** A new secret of an authenticator: 160 bits in base32. */
export function newTotpSecret(): string {
  return generateSecret({ length: 20 })
}

/** The address that an authenticator reads from a QR code. */
export function totpAddress({ secret, userName }: { secret: string; userName: string }): string {
  return generateURI({ issuer: 'Qingtuan', label: userName, secret })
}

/** Which step a code belongs to, the present one or a neighbour of it (clocks drift); null for a wrong code. */
export function totpStep({ secret, code, now }: { secret: string; code: string; now: Date }): number | null {
  if (!CODE.test(code) || !SECRET.test(secret)) return null
  const epoch = Math.floor(now.getTime() / 1000)
  const answer = verifySync({ secret, token: code, epoch, epochTolerance: TOTP_STEP_SECONDS })
  return answer.valid && 'timeStep' in answer ? answer.timeStep : null
}

/** What an authenticator with this secret shows now, and for how long. */
export function totpCode({ secret, now }: { secret: string; now: Date }): { code: string; seconds: number } {
  const epoch = Math.floor(now.getTime() / 1000)
  return {
    code: generateSync({ secret, epoch }),
    seconds: TOTP_STEP_SECONDS - (epoch % TOTP_STEP_SECONDS),
  }
}
