import type { MemberFinding } from '@qingtuan/domain/data-quality/check'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import type { Predicate } from './store/name-search.ts'

/** What this room asks of the posts of cadres: nobody leaves for age while serving. */
export interface PostPorts {
  /** Whether a person holds a post at present. */
  serves(database: KyselyDatabase, personId: string): Promise<boolean>
  /** The same as a condition of a list, about the person whose id stands in a column. */
  servingCondition(personIdColumn: string): Predicate
  /** Ends every post that a person holds, in the transaction in which the membership ends. */
  endPostsOfPerson(trx: Transaction, call: Call, personId: string): Promise<void>
}

/** What the roll asks of the checks of the data. */
export interface RollPorts {
  /** Whether a check has found something that is not mended, about the membership whose id stands in a column. */
  findingCondition(finding: MemberFinding, memberIdColumn: string): Predicate
}

/** What this room asks of rooms above it; the list of features plugs them in. */
export interface MemberPorts extends PostPorts, RollPorts {
  /** Join applications that wait in a subtree: in all, and where the branch has let its time pass. */
  countWaiting(
    database: KyselyDatabase,
    subtree: { readonly path: string; readonly today: CalendarDate },
  ): Promise<{ pending: number; silent: number }>
  /** The open join application of a person, where there is one. */
  openApplicationOf(
    database: KyselyDatabase,
    personId: string,
  ): Promise<{ id: string; organizationId: number; isReturned: boolean } | null>
  /** Approves a join application in a transaction of its own; throws its refusals. */
  approveApplication(call: Call, input: { id: string; note?: string | undefined }): Promise<unknown>
}
