import type { KyselyDatabase } from '../../platform/database/database.ts'

/** What this room asks of another process; the list of features plugs it in. */
export interface DataQualityPorts {
  /** Cases of occupied numbers (FAQ M13) that were reported in a subtree within a time, by number. */
  occupiedNumbers(
    database: KyselyDatabase,
    wish: { readonly path: string; readonly from: Date; readonly until: Date },
  ): Promise<{ number: string; state: string; organization: string }[]>
}
