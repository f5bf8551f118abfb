import type { Dice } from './dice.ts'
import type { FuzzedEndpoint } from './endpoints.ts'
import { fileBody, takesFile } from './files.ts'
import type { Pool } from './values.ts'
import { objectFor } from './values.ts'

export interface FuzzRequest {
  readonly address: string
  readonly init: RequestInit
  /** The path names the endpoint for certain: no value in it was empty or a dot. */
  readonly certain: boolean
}

const RAW = [
  '',
  'null',
  '42',
  '"text"',
  '[]',
  '{',
  '{"a":1,"a":2}',
  '\ufeff{}',
  '{"__proto__":{"x":1}}',
  'a=1&b=2',
]
const CONTENT_TYPES = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/xml',
  '',
]

/** One request to an endpoint, made of its own schema. */
export function requestTo(endpoint: FuzzedEndpoint, pool: Pool, dice: Dice): FuzzRequest {
  const { method, path } = endpoint
  const input = objectFor({ schema: endpoint.input, name: '', pool, dice })
  const inPath = new Set<string>()
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name)
    return encodeURIComponent(textOf(input[name] ?? 'x').toWellFormed())
  })
  const certain = filled
    .split('/')
    .slice(1)
    .every((part) => part !== '' && !/^(\.|%2e)+$/i.test(part))
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name)))
  if (method === 'GET') return { address: `/api${filled}?${queryOf(rest)}`, init: { method }, certain }
  if (takesFile(endpoint) && dice.percent(95))
    return { address: `/api${filled}`, init: { method, ...fileBody(dice) }, certain }
  return { address: `/api${filled}`, init: { method, ...bodyOf(rest, method, dice) }, certain }
}

function queryOf(fields: Record<string, unknown>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [
      name,
      textOf(one).toWellFormed(),
    ]),
  )
  return new URLSearchParams(pairs).toString().slice(0, 8000)
}

function bodyOf(fields: Record<string, unknown>, method: string, dice: Dice): RequestInit {
  if (method === 'DELETE' && dice.percent(80)) return {}
  const isRaw = dice.percent(4)
  const type = dice.percent(3) ? dice.pick(CONTENT_TYPES) : 'application/json'
  return { headers: { 'content-type': type }, body: isRaw ? dice.pick(RAW) : JSON.stringify(fields) }
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
