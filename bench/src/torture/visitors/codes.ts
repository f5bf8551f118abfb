import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'

const PATIENCE_MS = 60_000
const POLL_MS = 50

const outbox = z.object({ messages: z.array(z.object({ code: z.string().optional() })) })
const proof = z.object({ phoneProof: z.string() })

/** Asks for a code and reads it from the outbox page, once the worker has sent it. */
export async function codeFor(visitor: Asking, purpose: string, phone: string): Promise<string> {
  await ask(visitor, 'POST', '/sms-codes', { purpose, phone })
  return arrivedCode(visitor.origin, phone)
}

/** The latest code of a phone. */
export async function arrivedCode(origin: string, phone: string): Promise<string> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const response = await fetch(`${origin}/outbox.json?phone=${phone}`)
    const { messages } = outbox.parse(await response.json())
    const code = messages.find((message) => message.code !== undefined)?.code
    if (code) return code
    if (performance.now() > deadline) throw new Error(`No code came to ${phone}`)
    await pause(POLL_MS)
  }
}

/** Proves a phone; answers the token that says so. */
export async function provenPhone(
  visitor: Asking,
  purpose: 'register' | 'appeal',
  phone: string,
): Promise<string> {
  const code = await codeFor(visitor, purpose, phone)
  const { body } = await ask(visitor, 'POST', '/phone-proofs', { phone, code, purpose })
  return proof.parse(body).phoneProof
}

/** A code of six digits that is not this one. */
export function wrongCode(right: string, index: number): string {
  return String((Number(right) + 1 + index) % 1_000_000).padStart(6, '0')
}
