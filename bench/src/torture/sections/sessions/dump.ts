import { tokenHash } from '@qingtuan/server/src/platform/token.ts'
import type { TortureProduct } from '../../torture-product.ts'

export interface Searched {
  readonly tables: number
  readonly rows: number
  /** Tokens that stand somewhere, as they are or in another notation. */
  readonly plain: number
  /** Tokens of sessions whose hash stands somewhere: what is searched does hold the sessions. */
  readonly hashed: number
}

export interface Tokens {
  readonly sessions: readonly string[]
  /** Known devices are forgotten with the phone, and their hashes with them. */
  readonly devices: readonly string[]
}

/** Looks for tokens in every row of every table, the queues’ included. */
export async function searchTables(
  { query }: TortureProduct,
  { sessions, devices }: Tokens,
): Promise<Searched> {
  const tables = await query<{ name: string }>(
    "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables " +
      "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
  )
  let dump = ''
  let rows = 0
  for (const { name } of tables) {
    const found = await query<{ text: string }>(`SELECT t::text AS text FROM ${name} t`)
    rows += found.length
    dump += found.map(({ text }) => text).join('\n')
  }
  const stands = (texts: readonly string[]) => texts.some((text) => dump.includes(text))
  return {
    tables: tables.length,
    rows,
    plain: [...sessions, ...devices].filter((token) => stands(notationsOf(token))).length,
    hashed: sessions.filter((token) => stands([tokenHash(token).toString('hex')])).length,
  }
}

function notationsOf(token: string): string[] {
  const bytes = Buffer.from(token, 'base64url')
  const [inHex, inBase64] = [bytes.toString('hex'), bytes.toString('base64')]
  return [token, inHex, inBase64, Buffer.from(token).toString('hex'), Buffer.from(token).toString('base64')]
}
