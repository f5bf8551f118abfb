import { PUSH_OUTCOMES, PUSH_REFUSALS } from '@qingtuan/domain/community-service/push'
import { z } from 'zod'
import { bodyHash, isSignature, signatureOf } from './signing.ts'

/** Where the registry says what became of hours; part of what it signs. */
export const CALLBACK_PATH = '/api/volunteer-registry/callbacks'

/** Older or newer messages are refused; nonces are kept for longer. */
export const CALLBACK_SECONDS = 300

export interface CallbackMessage {
  /** Seconds since 1970. */
  readonly time: number
  readonly nonce: string
  readonly signature: string
  /** JSON, as it was signed. */
  readonly payload: string
}

const said = z.object({
  recordId: z.uuid(),
  revision: z.number().int().min(1).max(32_767),
  outcome: z.enum(PUSH_OUTCOMES),
  refusal: z.enum(PUSH_REFUSALS).nullable(),
})
export type SaidByRegistry = z.infer<typeof said>

/** What a message says, and why it is not to be believed. */
export function readCallback(
  message: CallbackMessage,
  { secret, now }: { secret: string; now: Date },
): { said: SaidByRegistry } | { distrust: 'forged' | 'late' } {
  const { time, nonce, payload } = message
  const expected = signatureOf(secret, 'callback', [CALLBACK_PATH, time, nonce, bodyHash(payload)])
  if (!isSignature(message.signature, expected)) return { distrust: 'forged' }
  if (Math.abs(now.getTime() / 1000 - time) > CALLBACK_SECONDS) return { distrust: 'late' }
  const parsed = said.safeParse(jsonIn(payload))
  return parsed.success ? { said: parsed.data } : { distrust: 'forged' }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
