import type { PushOutcome, PushRefusal } from '@qingtuan/domain/community-service/push'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'

/** Somebody as the registry knows people: by document and name. */
export interface Volunteer {
  readonly documentKind: DocumentKind
  readonly number: string
  readonly name: string
}

/** What the registry says of a document. */
export type LookupAnswer =
  | { readonly known: false }
  | { readonly known: true; readonly nameMatches: false }
  | {
      readonly known: true
      readonly nameMatches: true
      readonly volunteerNumber: string
      readonly registeredOn: string
    }

/** A row of the ledger of hours as it is handed over. */
export interface PushedRecord {
  readonly recordId: string
  /** With the id it is the idempotency key: the same two never carry different content. */
  readonly revision: number
  readonly volunteer: Volunteer
  readonly project: string
  readonly organization: string
  readonly minutes: number
  /** Day of the service. */
  readonly servedOn: string
  /** Day on which it was entered: the registry’s lists are by this day. */
  readonly enteredOn: string
  /** The row that this one takes back; it may come before that one. */
  readonly counters: string | null
}

/** What became of a row; null while the registry has not decided: then it calls back. */
export interface PushAnswer {
  readonly outcome: PushOutcome | null
  readonly refusal: PushRefusal | null
}

/** A row as the registry holds it. */
export interface HeldRecord extends PushAnswer {
  readonly recordId: string
  readonly revision: number
  readonly minutes: number
  readonly servedOn: string
}

/** 志愿北京 or another registry of volunteers. Every call throws `RegistryOutage` when no answer can be relied on. */
export interface VolunteerRegistry {
  lookup(volunteer: Volunteer): Promise<LookupAnswer>
  /** Null where hours cannot be handed over this way. */
  readonly ledger: RegistryLedger | null
}

export interface RegistryLedger {
  push(record: PushedRecord): Promise<PushAnswer>
  /** What it holds of a day of entry, page after page. */
  list(enteredOn: string): AsyncIterable<HeldRecord>
}

/** Silent, refusing requests, lying (an answer that is not signed, or about somebody else), or left alone meanwhile. */
export type OutageReason = 'silent' | 'refusing' | 'lying' | 'resting'

interface About {
  /** Of a signed answer that refuses the request. */
  readonly status?: number
  /** Of a signed answer that is at odds with us about one person or row: the registry itself is there and well. */
  readonly concernsOne?: boolean
}

/** No answer that can be relied on: nothing follows from it about anybody (FAQ M9). */
export class RegistryOutage extends Error {
  override name = 'RegistryOutage'
  readonly reason: OutageReason
  readonly status: number | null
  readonly concernsOne: boolean

  constructor(reason: OutageReason, explanation: string, { status, concernsOne = false }: About = {}) {
    super(`The volunteer registry: ${explanation}`)
    this.reason = reason
    this.status = status ?? null
    this.concernsOne = concernsOne
  }
}
