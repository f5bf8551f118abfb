import { openConfiguredVault } from '../../platform/vault/open-configured-vault.ts'
import { VaultError } from '../../platform/vault/vault-error.ts'
import { tryKeys } from '../../try-keys.ts'
import type { Finding, Patient } from './finding.ts'

/** The keys open what is stored; the newest and the oldest boxes are tried. */
export async function checkKeys({ config, opened }: Patient): Promise<Finding[]> {
  try {
    const vault = await openConfiguredVault(config)
    const opening = await tryKeys(opened.pool, vault)
    return [
      {
        state: 'good',
        what: opening > 0 ? 'Keys open what is stored' : 'Keys are usable; nothing is stored yet',
      },
    ]
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return [
      {
        state: 'bad',
        what: `Keys: ${error.message}`,
        mend: 'Put back the keys with which the data was written (VAULT_KEYS, VAULT_BLIND_INDEX_KEY).',
      },
    ]
  }
}
