import type { ArchivalMatter } from '@qingtuan/domain/archivals/matter'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'

export interface ArchivedOrganization {
  readonly id: number
  readonly shortName: string
}

/** What one room may have open at an organization; the room counts it, closes it and tells whom it concerns. */
export interface MatterPort {
  readonly kind: ArchivalMatter
  count(database: KyselyDatabase, organizationId: number, now: Date): Promise<number>
  /** Takes its rows before the organization is claimed, where its own acts take them in this order. */
  hold?(trx: Transaction, organizationId: number): Promise<void>
  close(trx: Transaction, call: Call, organization: ArchivedOrganization): Promise<number>
}

/** What this room asks of others; the list of features plugs them in. */
export interface ArchivalPorts {
  readonly matters: readonly MatterPort[]
}
