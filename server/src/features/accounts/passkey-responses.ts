import { z } from 'zod'
import { refused } from '../../platform/refused.ts'

/** Base64url; the body’s size limits it. */
const bytes = z.string().regex(/^[\w-]+$/)
const credential = { id: bytes.max(2000), rawId: bytes.max(2000), type: z.literal('public-key') }

export const madePasskey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
})

export const usedPasskey = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish().transform((handle) => handle ?? undefined),
  }),
  clientExtensionResults: z.object({}).default({}),
})

/** What the browser has sent, once it looks like it; throws `passkey.failed`. */
export function readResponse<T>(schema: z.ZodType<T>, response: unknown): T {
  const parsed = schema.safeParse(response)
  if (!parsed.success) throw refused('passkey.failed')
  return parsed.data
}

/** Runs a check of the library, which complains by throwing about everything that does not fit: `passkey.failed`. */
export async function passing<T extends { verified: boolean }>(
  check: () => Promise<T>,
): Promise<T & { verified: true }> {
  const result = await check().catch(() => null)
  if (!result?.verified) throw refused('passkey.failed')
  return { ...result, verified: true }
}

const clientData = z.object({ challenge: z.string() })

/** The challenge that was answered; only the check afterwards tells whether by an authenticator. */
export function answeredChallenge(clientDataJSON: string): string {
  try {
    return clientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())).challenge
  } catch {
    throw refused('passkey.failed')
  }
}
