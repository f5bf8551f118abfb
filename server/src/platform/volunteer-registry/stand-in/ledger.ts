import { z } from 'zod'
import { bodyHash } from '../signing.ts'
import type { PushAnswer } from '../volunteer-registry.ts'

export const handedOver = z.object({
  recordId: z.uuid(),
  revision: z.number().int(),
  volunteer: z.object({ number: z.string(), name: z.string() }),
  minutes: z.number().int(),
  servedOn: z.iso.date(),
  enteredOn: z.iso.date(),
})
type HandedOver = z.infer<typeof handedOver>

export interface Row extends HandedOver {
  answer: PushAnswer
  /** How often it was written: once for each revision, however often it was handed over. */
  written: number
}

/** The hours that the stand-in holds. */
export interface Ledger {
  readonly rows: Map<string, Row>
  /** What was sent with each idempotency key, and the row that it wrote. */
  readonly keys: Map<string, { readonly hash: string; readonly row: Row }>
  repeats: number
  conflicts: number
}

export const newLedger = (): Ledger => ({ rows: new Map(), keys: new Map(), repeats: 0, conflicts: 0 })

interface Sent {
  readonly key: string
  readonly text: string
  readonly record: HandedOver
}

/** Writes a row once for its key. Null for a key that came before with other content. */
export function putRow(ledger: Ledger, { key, text, record }: Sent): { row: Row; isNew: boolean } | null {
  const hash = bodyHash(text)
  const seen = ledger.keys.get(key)
  if (seen && seen.hash !== hash) {
    ledger.conflicts += 1
    return null
  }
  if (seen) {
    ledger.repeats += 1
    return { row: seen.row, isNew: false }
  }
  const undecided: PushAnswer = { outcome: null, refusal: null }
  const before = ledger.rows.get(record.recordId)
  const row = { ...record, answer: undecided, written: (before?.written ?? 0) + 1 }
  ledger.keys.set(key, { hash, row })
  ledger.rows.set(record.recordId, row)
  return { row, isNew: true }
}

const PAGE = 500

export function pageOf(ledger: Ledger, { enteredOn, after }: { enteredOn: string; after: string }) {
  const all = [...ledger.rows.values()].filter((row) => row.enteredOn === enteredOn && row.recordId > after)
  const sorted = all.toSorted((one, other) => (one.recordId < other.recordId ? -1 : 1))
  const items = sorted.slice(0, PAGE)
  return { items, after: sorted.length > PAGE ? (items.at(-1)?.recordId ?? null) : null }
}

/** As if it had been lost there, with its keys or without: then the same key again still writes nothing. */
export function forgetRow(ledger: Ledger, recordId: string, { keepsKeys }: { keepsKeys: boolean }): void {
  ledger.rows.delete(recordId)
  if (keepsKeys) return
  for (const key of ledger.keys.keys()) if (key.startsWith(`${recordId}.`)) ledger.keys.delete(key)
}

export function alterRow(ledger: Ledger, recordId: string, minutes: number): void {
  const row = ledger.rows.get(recordId)
  if (row) ledger.rows.set(recordId, { ...row, minutes })
}
