import type { consoleAccess, meOrganization } from '@qingtuan/contract/accounts/me'
import type { joinEntries } from '@qingtuan/contract/join-applications/entries'
import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'

/** The organization as its own account sees it, the contact’s phone masked. */
export type MyOrganization = Omit<z.infer<typeof meOrganization>, 'userName'>

export type ConsoleAccess = z.infer<typeof consoleAccess>

export interface NewApplicant {
  readonly personId: string
  readonly accountId: string
  readonly name: string
  readonly bornOn: string
  readonly entries: z.infer<typeof joinEntries>
}

export interface Standing {
  readonly memberStatus: MemberStatus | null
  readonly hasOpenJoinApplication: boolean
}

/** What accounts ask of the rooms above them; `app.ts` plugs it in. */
export interface AccountPorts {
  /** Files the join application of a registration, in its transaction; throws its refusals. */
  fileJoinApplication(trx: Transaction, call: Call, applicant: NewApplicant): Promise<void>
  standingOf(database: KyselyDatabase, personId: string): Promise<Standing>
  /** Null when there is no such organization. */
  organizationOf(
    database: KyselyDatabase,
    platform: Platform,
    organizationId: number,
  ): Promise<MyOrganization | null>
  /** The organizations that a person may act for at the console. */
  consoleAccessesOf(database: KyselyDatabase, personId: string): Promise<ConsoleAccess[]>
  /** Whether the phone is that of the organization’s contact; for an unknown organization, at the same cost, no. */
  isContactPhone(database: KyselyDatabase, organizationId: number, phoneIndex: string): Promise<boolean>
}
