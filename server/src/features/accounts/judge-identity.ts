import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { documentIndex } from './indexes.ts'
import { holderName } from './store/people.ts'

/** FAQ M3, told only for a matching pair: whoever guesses numbers learns nothing about their holders. */
export async function judgeIdentity(
  database: KyselyDatabase,
  platform: Platform,
  { name, document }: { name: string; document: IdentityDocument },
): Promise<void> {
  const holder = await holderName(database, documentIndex(platform, document))
  if (holder === null) return
  throw refused(holder === name ? 'identity.taken' : 'identity.mismatch')
}
