import type { files } from '@qingtuan/contract/files'
import { handoverEnd } from '@qingtuan/domain/files/handover'
import { v7 as newId } from 'uuid'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { newToken, tokenHash } from '../../platform/token.ts'
import { handoversLimit } from './limits.ts'
import { insertHandover } from './store/handovers.ts'

type Opened = z.infer<NonNullable<(typeof files.openHandover)['~orpc']['outputSchema']>>

/** A form on a PC begins to wait for photos; the token after # never reaches a server’s log. */
export async function openHandover(call: Call): Promise<Opened> {
  const { platform, now, origin } = call
  await platform.limits.take([handoversLimit(call)])
  const [id, token, watchToken] = [newId(), newToken(), newToken()]
  await insertHandover(platform.database, {
    id,
    token_hash: tokenHash(token),
    watch_token_hash: tokenHash(watchToken),
    created_at: now,
  })
  const address = `${origin}/m/photo-handover#${token}`
  return { id, watchToken, address, expiresAt: handoverEnd(now).toISOString() }
}
