import { generateVaultKeys } from '../src/platform/vault/keys.ts'

const keys = generateVaultKeys()

/** Settings of a server under test: demo mode, quiet, with keys that live as long as the process. */
export const TEST_SETTINGS: Readonly<Record<string, string>> = {
  LOG_LEVEL: 'fatal',
  VOLUNTEER_REGISTRY: 'off',
  VAULT_KEYS: keys.keys.map(({ id, key }) => `${id}:${key}`).join(','),
  VAULT_CURRENT_KEY: keys.currentKeyId,
  VAULT_BLIND_INDEX_KEY: keys.blindIndexKey,
}
