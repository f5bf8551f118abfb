import type { Random } from './random.ts'

/** Tables whose ids are drawn here; the number stands in the id and keeps them apart. */
const TABLES = ['account', 'person', 'member', 'event', 'binding', 'application', 'step', 'name'] as const

/** A UUIDv7 for row `index` of a table: ordered by its moment, unique by table and index, the rest by chance. */
export function recordId(table: (typeof TABLES)[number], index: number, at: number, random: Random): string {
  const time = at.toString(16).padStart(12, '0')
  const lot = random.below(0x1000).toString(16).padStart(3, '0')
  const variant = (0x8000 + random.below(0x4000)).toString(16)
  const unique = TABLES.indexOf(table).toString(16) + index.toString(16).padStart(11, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${lot}-${variant}-${unique}`
}
