import type { Dice } from './dice.ts'
import type { JsonSchema } from './endpoints.ts'

/** Values worth sending under a name: ids that exist, phones, passwords, cursors of real pages. */
export type Pool = Readonly<Record<string, readonly unknown[]>>

const HOSTILE: readonly unknown[] = [
  null,
  true,
  [],
  {},
  '',
  ' ',
  0,
  -1,
  1.5,
  1e308,
  2 ** 31,
  2 ** 53,
  '\0',
  'a\0b',
  '\ud800',
  '\u{10ffff}',
  '\u202e',
  '%',
  '_',
  '\\',
  "' or 1=1 --",
  '"; drop table member; --',
  '../../etc/passwd',
  '%00',
  '１２３',
  'ﷺ'.repeat(100),
  'x'.repeat(5000),
  '长'.repeat(300),
  'a'.repeat(60),
  '2026-02-30',
  '0000-00-00',
  '1e400',
  'NaN',
  '[object Object]',
  ['a', 'b'],
  { __proto__: null, constructor: { prototype: { who: 'anyone' } } },
  [[[[[[[[[[1]]]]]]]]]],
  Array.from({ length: 300 }, (_, index) => index),
]
const TEXTS = ['', 'a', '王', 'dong', '一班', 'x y', '支部 一班 高 中', '110108', 'ａｂｃ', '·', 'A1b2c3d4']
const UUIDS = ['0198f3a0-0000-7000-8000-000000000000', '00000000-0000-0000-0000-000000000000', 'not-a-uuid']
const DATES = [
  '2026-03-02',
  '1000-01-01',
  '2999-12-31',
  '2024-02-29',
  '2023-02-29',
  '0001-01-01',
  '2015-12-31',
]
const INTEGERS = [1, 2, 50, 200, 201, 0, -5, 365, 2_147_483_647]

interface Wish {
  readonly schema: JsonSchema
  readonly name: string
  readonly pool: Pool
  readonly dice: Dice
}

/** A value for a field: mostly one that belongs there, sometimes one that belongs nowhere. */
export function valueFor(wish: Wish): unknown {
  const { schema, name, pool, dice } = wish
  if (dice.percent(8)) return dice.pick(HOSTILE)
  const known = pool[name]
  if (known && schema.type !== 'object' && schema.type !== 'array' && dice.percent(80))
    return dice.pick(known)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return dice.pick(schema.enum)
  if (schema.anyOf) return valueFor({ ...wish, schema: dice.pick(schema.anyOf) })
  if (schema.type === 'object') return objectFor(wish)
  if (schema.type === 'array') return arrayFor(wish)
  return plainFor(wish)
}

/** An object of the schema: some optional fields, now and then without a required one or with one too many. */
export function objectFor({ schema, pool, dice }: Wish): Record<string, unknown> {
  const required = new Set(schema.required)
  const entries = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    dice.percent(required.has(name) ? 97 : 50)
      ? [[name, valueFor({ schema: field, name, pool, dice })] as const]
      : [],
  )
  const extra = dice.percent(5)
    ? [[dice.pick(['__proto__', 'who', 'constructor']), dice.pick(HOSTILE)] as const]
    : []
  return Object.fromEntries([...entries, ...extra])
}

function arrayFor({ schema, name, pool, dice }: Wish): unknown[] {
  const length = dice.pick([0, 1, 2, 3, 5, 201])
  const item = schema.items ?? {}
  return Array.from({ length }, () => valueFor({ schema: item, name: name.replace(/s$/, ''), pool, dice }))
}

function plainFor({ schema, dice }: Wish): unknown {
  if (schema.type === 'integer' || schema.type === 'number') return dice.pick(INTEGERS)
  if (schema.type === 'boolean') return dice.percent(50)
  if (schema.format === 'uuid') return dice.pick(UUIDS)
  if (schema.format === 'date') return dice.pick(DATES)
  return dice.pick(TEXTS)
}
