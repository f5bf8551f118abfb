import { v7 as newId } from 'uuid'
import type { TestServer } from '../test-server.ts'
import type { PlantedOrganization } from './tree.ts'

const HOUR = 3_600_000

interface ProjectWish {
  readonly title?: string
  /** Hours from now until it begins; negative for one that has begun. */
  readonly startsIn?: number
  /** Hours from its beginning to its end. */
  readonly lasts?: number
  readonly places?: number
  readonly creditMinutes?: number
  readonly confirmed?: boolean
  readonly audience?: 'own' | 'subtree' | 'everyone'
}

/** A project of an organization that begins in an hour and lasts three, unless told otherwise. */
export async function plantProject(
  { platform }: TestServer,
  organization: PlantedOrganization,
  wish: ProjectWish = {},
): Promise<string> {
  const now = platform.clock()
  const startsAt = new Date(now.getTime() + (wish.startsIn ?? 1) * HOUR)
  const id = newId()
  await platform.database
    .insertInto('service_project')
    .values({
      id,
      organization_id: organization.id,
      title: wish.title ?? '河畔公园清扫',
      kind: 'environment',
      details: '清扫步道和草坪，请自备手套',
      place_name: '河畔公园',
      address: '河畔路 1 号',
      longitude: 116.4,
      latitude: 39.9,
      starts_at: startsAt,
      ends_at: new Date(startsAt.getTime() + (wish.lasts ?? 3) * HOUR),
      sign_up_until: startsAt,
      places: wish.places ?? 50,
      credit_minutes: wish.creditMinutes ?? 180,
      audience: wish.audience ?? 'everyone',
      contact_name: '孙丽',
      contact_phone_box: platform.vault.encrypt('13911112222', 'serviceProject.phone'),
      published_at: now,
      published_by: organization.accountId,
      changed_at: now,
      ...(wish.confirmed ? { confirmed_at: now, closed_at: now } : {}),
    })
    .execute()
  return id
}

/** Somebody’s sign-up, with a place unless they wait for one. */
export async function plantSignUp(
  { platform }: TestServer,
  projectId: string,
  { personId }: { readonly personId: string },
  { waits = false } = {},
): Promise<string> {
  const now = platform.clock()
  const id = newId()
  const place_since = waits ? null : now
  const row = { id, project_id: projectId, person_id: personId, organization_id: null, signed_up_at: now }
  await platform.database
    .insertInto('service_sign_up')
    .values({ ...row, place_since })
    .execute()
  await platform.database
    .updateTable('service_project')
    .set((set) => (waits ? { waiting: set('waiting', '+', 1) } : { signed_up: set('signed_up', '+', 1) }))
    .where('id', '=', projectId)
    .execute()
  return id
}

/** Somebody who leads it on the spot. */
export async function plantServiceLeader(
  { platform }: TestServer,
  projectId: string,
  { personId }: { readonly personId: string },
): Promise<void> {
  const row = { project_id: projectId, person_id: personId, added_at: platform.clock() }
  await platform.database.insertInto('service_project_leader').values(row).execute()
}
