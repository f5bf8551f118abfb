import type { KyselyDatabase } from '../../platform/database/database.ts'

/** What this room asks of rooms beside it; the list of features plugs them in. */
export interface CommunityServicePorts {
  /** The open join application of a person, and since when whoever must act has it. */
  openApplicationOf(
    database: KyselyDatabase,
    personId: string,
  ): Promise<{ organizationId: number; isReturned: boolean; since: Date } | null>
}
