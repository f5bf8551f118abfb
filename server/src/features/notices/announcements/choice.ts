import { toldMembers, toldOrganizations } from '@qingtuan/contract/notices/announcement'
import { isWithin } from '@qingtuan/domain/organizations/path'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { RollPorts } from '../../members/index.ts'
import { readOrganization } from '../../organizations/index.ts'
import type { AnnouncementRow } from '../store/announcements.ts'
import type { Choice, ToldMembers, ToldOrganizations } from '../store/chosen.ts'

export interface Told {
  readonly members?: ToldMembers | undefined
  readonly organizations?: ToldOrganizations | undefined
}

/** What the row keeps of whom it is for. */
export function toldOf({ member_filter, organization_filter }: AnnouncementRow): Told {
  return {
    members: member_filter === null ? undefined : toldMembers.parse(member_filter),
    organizations: organization_filter === null ? undefined : toldOrganizations.parse(organization_filter),
  }
}

interface Asked {
  readonly sender: Choice['sender']
  readonly told: Told
  readonly now: Date
  readonly ports: RollPorts
}

/** Whom it is for as the tree stands now; what has moved out of the sender’s subtree is told nothing. */
export async function choiceOf(
  database: KyselyDatabase,
  { sender, told, now, ports }: Asked,
): Promise<Choice> {
  const { members, organizations } = told
  const top = members ? await topOf(database, sender, members.organizationId) : null
  return {
    sender,
    members: members && top !== null ? { path: top, filter: members } : null,
    organizations: organizations ?? null,
    today: toShanghaiDate(now),
    ports,
  }
}

async function topOf(
  database: KyselyDatabase,
  { path }: Choice['sender'],
  organizationId: number | undefined,
): Promise<string | null> {
  if (organizationId === undefined) return path
  const part = await readOrganization(database, organizationId)
  return part !== null && isWithin(part.path, path) ? part.path : null
}
