import { z } from 'zod'
import type { Ledger, Row } from './ledger.ts'
import { handedOver, pageOf, putRow } from './ledger.ts'
import type { Said } from './signed.ts'
import type { openVolunteers } from './volunteers.ts'

const wanted = z.object({ number: z.string(), name: z.string() })

interface Books {
  readonly ledger: Ledger
  readonly volunteers: ReturnType<typeof openVolunteers>
}

/** What the registry does with a genuine request (docs/volunteer-registry.md); `isNew` with a row that it wrote. */
export function work(
  { ledger, volunteers }: Books,
  { method, url, headers }: Request,
  text: string,
): Said & { written?: Row } {
  const { pathname, searchParams } = new URL(url)
  if (method === 'POST' && pathname === '/v1/volunteers/lookup')
    return { status: 200, body: volunteers.lookup(wanted.parse(JSON.parse(text))) }
  if (method === 'GET' && pathname === '/v1/service-records') {
    const [enteredOn = '', after = ''] = ['enteredOn', 'after'].map((name) => searchParams.get(name) ?? '')
    const page = pageOf(ledger, { enteredOn, after })
    return { status: 200, body: { ...page, items: page.items.map(shown) } }
  }
  if (method !== 'PUT' || !pathname.startsWith('/v1/service-records/')) return { status: 404, body: {} }
  const record = handedOver.parse(JSON.parse(text))
  const put = putRow(ledger, { key: headers.get('idempotency-key') ?? '', text, record })
  if (!put) return { status: 409, body: { code: 'keyReused' } }
  return { status: 200, body: shown(put.row), ...(put.isNew ? { written: put.row } : {}) }
}

function shown({ recordId, revision, minutes, servedOn, answer }: Row) {
  return { recordId, revision, minutes, servedOn, ...answer }
}

const about = z.union([
  z.object({ number: z.string() }),
  z.object({ volunteer: z.object({ number: z.string() }) }),
])

/** Whom a request is about; null for lists. */
export function numberIn(text: string): string | null {
  if (text === '') return null
  const parsed = about.safeParse(JSON.parse(text))
  if (!parsed.success) return null
  return 'number' in parsed.data ? parsed.data.number : parsed.data.volunteer.number
}
