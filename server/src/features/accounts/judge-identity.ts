import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { documentIndex } from './indexes.ts'
import type { Holder } from './store/people.ts'
import { findHolder } from './store/people.ts'

/** Refuses a document that somebody holds. */
export async function judgeIdentity(
  database: KyselyDatabase,
  platform: Platform,
  { name, document }: { name: string; document: IdentityDocument },
): Promise<void> {
  const holder = await findHolder(database, documentIndex(platform, document))
  if (holder !== null) refuseHeld(holder, name)
}

/** FAQ M3, told only for a matching pair: whoever guesses numbers learns nothing about their holders. */
export function refuseHeld(holder: Pick<Holder, 'name'>, name: string): never {
  throw refused(holder.name === name ? 'identity.taken' : 'identity.mismatch')
}
