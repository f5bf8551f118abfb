import { isSessionAlive, sessionAudience } from '@qingtuan/domain/accounts/session'
import type { Power } from '@qingtuan/domain/cadres/access'
import { sql } from 'kysely'
import type { Actor, App } from '../actor.ts'
import type { KyselyDatabase } from '../database/database.ts'
import { plannedOnce } from '../database/planned-once.ts'
import { tokenHash } from '../token.ts'

const SEEN_PRECISION_MS = 60_000

/** Who holds this token, with power read fresh; null when the session is unknown, ended or over. */
export async function readActor(
  database: KyselyDatabase,
  { token, app, now }: { token: string; app: App; now: Date },
): Promise<Actor | null> {
  const row = await findSession(database, tokenHash(token), app)
  if (!row) return null
  const audience = sessionAudience({ audience: row.kind, app })
  const clock = { audience, createdAt: row.created_at, lastSeenAt: row.last_seen_at, now }
  if (!isSessionAlive(clock)) return null
  if (now.getTime() - row.last_seen_at.getTime() >= SEEN_PRECISION_MS) await touch(database, row.id, now)
  const power = powerOf(row)
  if (!power) return null
  return {
    accountId: row.account_id,
    sessionId: row.id,
    app,
    power,
    ...namesOf(row, power),
    passwordChangeRequired: row.password_change_required,
    limited: row.limited,
    steppedUpAt: row.stepped_up_at,
  }
}

/** The organization chosen by a cadre, as long as a post there opens its console to them and it is not archived. */
const ACTED_FOR = sql<number>`(
  select post.organization_id
  from cadre_post post join organization acted on acted.id = post.organization_id
  where post.person_id = account.person_id and post.organization_id = session.acting_organization_id
    and post.state = 'active' and post.console_access and acted.status = 'active'
  limit 1
)`

/** One round trip for session, account and reach. */
function findSession(database: KyselyDatabase, hash: Buffer, app: App) {
  return database
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .leftJoin('person', 'person.id', 'account.person_id')
    .leftJoin('organization', (join) =>
      join.on('organization.id', '=', sql<number>`coalesce(account.organization_id, ${ACTED_FOR})`),
    )
    .leftJoin('staff', 'staff.account_id', 'account.id')
    .select(['session.id', 'session.account_id', 'session.created_at', 'session.last_seen_at'])
    .select(['session.limited', 'session.stepped_up_at'])
    .select(['account.kind', 'account.person_id', 'account.user_name', 'account.password_change_required'])
    .select(['organization.id as organization_id', 'organization.path', 'organization.short_name'])
    .select(['organization.kind as organization_kind', 'organization.status as organization_status'])
    .select(['person.name as person_name', 'staff.name as staff_name', 'staff.role as staff_role'])
    .where('session.token_hash', '=', hash)
    .where('session.app', '=', app)
    .where('session.ended_at', 'is', null)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
}

type SessionRow = NonNullable<Awaited<ReturnType<typeof findSession>>>

function namesOf(row: SessionRow, power: Power): Pick<Actor, 'name' | 'cadre'> {
  const name = row.person_name ?? row.short_name ?? row.staff_name ?? row.user_name ?? ''
  const { person_id: personId, person_name: personName, short_name: shortName } = row
  if (power.kind !== 'organization' || !personId || !personName) return { name }
  return { name: shortName ?? '', cadre: { personId, name: personName } }
}

function powerOf(row: SessionRow): Power | null {
  if (row.kind === 'person' && row.person_id && row.organization_id === null)
    return { kind: 'person', personId: row.person_id }
  if (row.kind === 'staff') return row.staff_role && { kind: 'staff', role: row.staff_role }
  const { organization_id, path, organization_kind, organization_status } = row
  if (organization_id === null || path === null || !organization_kind || !organization_status) return null
  return {
    kind: 'organization',
    organizationId: organization_id,
    path,
    organizationKind: organization_kind,
    status: organization_status,
  }
}

async function touch(database: KyselyDatabase, id: string, now: Date): Promise<void> {
  await database.updateTable('session').set({ last_seen_at: now }).where('id', '=', id).execute()
}
