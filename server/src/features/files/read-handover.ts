import type { files } from '@qingtuan/contract/files'
import { handoverEnd } from '@qingtuan/domain/files/handover'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { tokenHash } from '../../platform/token.ts'
import type { Handover } from './store/handovers.ts'
import { findScanned, findWatched } from './store/handovers.ts'

type Brought = z.infer<NonNullable<(typeof files.readHandover)['~orpc']['outputSchema']>>

/** What the phone has brought so far, for the PC. */
export async function watchHandover(
  { platform, now }: Call,
  { id, watchToken }: { id: string; watchToken: string },
): Promise<Brought> {
  const watched = { id, watchTokenHash: tokenHash(watchToken) }
  return describe(stillOpen(await findWatched(platform.database, watched), now))
}

/** The same for the phone. */
export async function readHandover({ platform, now }: Call, { token }: { token: string }): Promise<Brought> {
  return describe(stillOpen(await findScanned(platform.database, tokenHash(token)), now))
}

/** Refuses `handover.expired`, also where there never was one. */
export function stillOpen(handover: Handover | null, now: Date): Handover {
  if (!handover || handoverEnd(handover.created_at) <= now) throw refused('handover.expired')
  return handover
}

function describe({ front_photo_id, back_photo_id, created_at }: Handover): Brought {
  return { front: front_photo_id, back: back_photo_id, expiresAt: handoverEnd(created_at).toISOString() }
}
