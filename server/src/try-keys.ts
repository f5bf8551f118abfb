import type { Pool } from 'pg'
import { DatabaseStartError } from './platform/database/start-error.ts'
import type { Vault } from './platform/vault/vault.ts'
import { VaultError } from './platform/vault/vault-error.ts'

const SAMPLE = 20

/** Opens the oldest and the newest boxes that are stored, and says how many; throws `VaultError` when one stays shut. */
export async function tryKeys(pool: Pool, vault: Vault): Promise<number> {
  const { rows } = await pool.query<{ document_box: Buffer }>(
    `(SELECT document_box FROM person ORDER BY id LIMIT ${SAMPLE}) UNION ALL (SELECT document_box FROM person ORDER BY id DESC LIMIT ${SAMPLE})`,
  )
  for (const { document_box } of rows) vault.decrypt(document_box, 'person.document')
  return rows.length
}

/** A folder of data that was removed by hand takes its keys along: said at the start, not by every page. */
export async function requireKeysThatFit(pool: Pool, vault: Vault): Promise<void> {
  try {
    await tryKeys(pool, vault)
  } catch (error) {
    // One box that is damaged is for `doctor`; the others open.
    if (error instanceof VaultError && error.reason !== 'unknownKey') return
    if (!(error instanceof VaultError)) throw error
    throw new DatabaseStartError(
      `数据由另一组密钥写入，无法读取：请恢复原来的密钥（演示环境为数据目录中的 demo-keys.json），或换一个 DATA_DIR。The data was written with other keys (${error.message}): put them back (in demo mode demo-keys.json in the data folder), or choose another DATA_DIR.`,
    )
  }
}
