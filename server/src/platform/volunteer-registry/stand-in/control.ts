import { z } from 'zod'
import type { Ledger } from './ledger.ts'
import { alterRow, forgetRow } from './ledger.ts'
import type { openTroubles } from './trouble.ts'
import { trouble } from './trouble.ts'
import type { openVolunteers } from './volunteers.ts'

const forTrouble = trouble.partial().extend({ number: z.string().optional() })
const forVolunteers = z.object({
  items: z.array(z.object({ number: z.string(), name: z.string().nullable() })),
})
const forLoss = z.object({ recordId: z.uuid(), keepsKeys: z.boolean().default(false) })
const forRow = z.object({ recordId: z.uuid(), minutes: z.number().int().optional() })

export interface Counts {
  lookups: number
  unsigned: number
  /** How each message to the system was answered, as `mode status`. */
  readonly callbacks: string[]
}

export interface Controlled {
  readonly ledger: Ledger
  readonly troubles: ReturnType<typeof openTroubles>
  readonly volunteers: ReturnType<typeof openVolunteers>
  readonly counts: Counts
}

/** What tests ask of the stand-in itself, under `/control`; not part of the registry’s protocol, and not signed. */
export async function control(parts: Controlled, request: Request): Promise<Response> {
  const { ledger, troubles, volunteers } = parts
  const { pathname } = new URL(request.url)
  const body: unknown = request.method === 'GET' ? null : await request.json()
  switch (pathname) {
    case '/control/state':
      return Response.json(stateOf(parts))
    case '/control/trouble': {
      const { number, ...part } = forTrouble.parse(body)
      troubles.set(part, number)
      break
    }
    case '/control/volunteers':
      volunteers.tell(forVolunteers.parse(body).items)
      break
    case '/control/forget': {
      const { recordId, keepsKeys } = forLoss.parse(body)
      forgetRow(ledger, recordId, { keepsKeys })
      break
    }
    case '/control/alter': {
      const { recordId, minutes = 0 } = forRow.parse(body)
      alterRow(ledger, recordId, minutes)
      break
    }
    default:
      return new Response(null, { status: 404 })
  }
  return Response.json({ done: true })
}

function stateOf({ ledger, counts }: Controlled) {
  const { repeats, conflicts } = ledger
  return { records: [...ledger.rows.values()], ...counts, repeats, conflicts }
}
