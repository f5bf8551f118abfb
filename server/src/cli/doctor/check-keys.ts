import { openConfiguredVault } from '../../platform/vault/open-configured-vault.ts'
import { VaultError } from '../../platform/vault/vault-error.ts'
import type { Finding, Patient } from './finding.ts'

const SAMPLE = 20

/** The keys open what is stored; the newest and the oldest boxes are tried. */
export async function checkKeys({ config, opened }: Patient): Promise<Finding[]> {
  try {
    const vault = await openConfiguredVault(config)
    const { rows } = await opened.pool.query<{ document_box: Buffer }>(
      `(SELECT document_box FROM person ORDER BY id LIMIT ${SAMPLE}) UNION ALL (SELECT document_box FROM person ORDER BY id DESC LIMIT ${SAMPLE})`,
    )
    for (const { document_box } of rows) vault.decrypt(document_box, 'person.document')
    return [
      {
        state: 'good',
        what: rows.length > 0 ? 'Keys open what is stored' : 'Keys are usable; nothing is stored yet',
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
