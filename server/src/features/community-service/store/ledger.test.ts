import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOURCES = fileURLToPath(new URL('../../../', import.meta.url))
/** Entries of the ledger stand for good. Triggers are not portable, so that the sources are asked. */
const CHANGES =
  /(updateTable|deleteFrom)\(\s*'service_record\b|\b(update|delete from|truncate)\s+service_record\b/i

test('nothing in the server changes or removes an entry of the ledger', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  expect(sources.length).toBeGreaterThan(500)
  expect(sources.filter((file) => CHANGES.test(readFileSync(`${SOURCES}${file}`, 'utf8')))).toEqual([])
})

test.each([
  "trx.updateTable('service_record')",
  "deleteFrom('service_record as r')",
  'DELETE FROM service_record',
])('the search would find %s', (text) => expect(CHANGES.test(text)).toBe(true))
