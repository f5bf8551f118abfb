import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { readOrCreateKeyFile } from './keys.ts'
import type { Vault } from './vault.ts'
import { openVault } from './vault.ts'

/** Keys from the settings; in demo mode without any, a ring of its own beside the data. */
export async function openConfiguredVault(config: Config): Promise<Vault> {
  const { VAULT_PROFILE: profile, VAULT_KEYS, VAULT_CURRENT_KEY, VAULT_BLIND_INDEX_KEY } = config
  if (VAULT_KEYS && VAULT_CURRENT_KEY && VAULT_BLIND_INDEX_KEY) {
    const keys = VAULT_KEYS.split(',').map((pair) => {
      const [id = '', ...key] = pair.split(':')
      return { id, key: key.join(':') }
    })
    return openVault({ profile, keys, currentKeyId: VAULT_CURRENT_KEY, blindIndexKey: VAULT_BLIND_INDEX_KEY })
  }
  return openVault({ profile, ...(await readOrCreateKeyFile(join(config.dataDirectory, 'demo-keys.json'))) })
}
