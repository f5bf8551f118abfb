import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Pool } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

export type Value = string | number | boolean | Buffer | null

/** A running COPY. `add` answers a promise when the rows must wait for the database. */
export interface Copy {
  add(...row: Value[]): Promise<unknown> | undefined
  /** Rows are in the table, and how many, once this is over. */
  end(): Promise<number>
}

const CHUNK = 131_072

/** Starts COPY into a table; it keeps a connection of the pool until it ends. */
export async function openCopy(pool: Pool, table: string, columns: readonly string[]): Promise<Copy> {
  const client = await pool.connect()
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
  const over = finished(stream)
  // `end` tells it; without this a failure in the middle would end the process.
  over.catch(() => {})
  let text = ''
  const flush = () => {
    const accepted = stream.write(text)
    text = ''
    return accepted ? undefined : Promise.race([once(stream, 'drain'), over])
  }
  return {
    add(...row) {
      if (row.length !== columns.length) throw new RangeError(`${table}: ${row.length} values`)
      text += `${row.map(encode).join('\t')}\n`
      return text.length < CHUNK ? undefined : flush()
    },
    async end() {
      if (text) stream.write(text)
      stream.end()
      try {
        await over
        return stream.rowCount
      } finally {
        client.release()
      }
    },
  }
}

/** One value in COPY’s text format. */
function encode(value: Value): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return /[\\\t\n\r]/.test(value) ? escaped(value) : value
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value)
}

function escaped(text: string): string {
  const signs: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
  return text.replaceAll(/[\\\t\n\r]/g, (sign) => signs[sign] ?? sign)
}
