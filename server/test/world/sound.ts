import { expect } from 'vitest'
import type { TestServer } from '../test-server.ts'
import { findDrift } from './drift.ts'
import type { Tree } from './tree.ts'

/** Each line names what is broken; a database in which everything holds answers nothing. */
const BROKEN = `
  select 'a person without their document' as what from person
    where not exists (select from unique_key where kind = 'document' and owner = person.id)
  union all
  select 'two members of one number' from member where status <> 'left' group by number having count(*) > 1
  union all
  select 'a number that the key does not know' from member where not exists (select from unique_key
    where kind = 'memberNumber' and value = member.number and owner = member.id)
  union all
  select 'a key of a number that its member has not' from unique_key where kind = 'memberNumber' and not exists
    (select from member where member.id = owner and number = value)
  union all
  select 'a member neither in a branch nor floating' from member
    join organization on organization.id = organization_id
    where member.status in ('active', 'transferring') and floating_since is null and kind <> 'branch'
  union all
  select 'a member who is transferring nowhere' from member where (member.status = 'transferring') <> (
    exists (select from transfer where member_id = member.id and decided_at is null)
    or exists (select from outward_transfer where member_id = member.id and decided_at is null))
  union all
  select 'an open session of an archived organization' from session
    join account on account.id = account_id join organization on organization.id = account.organization_id
    where ended_at is null and organization.status = 'archived'
  union all
  select 'an active member in an archived organization' from member
    join organization on organization.id = organization_id
    where member.status in ('active', 'transferring', 'floating') and organization.status = 'archived'
  union all
  select 'a cadre without an organization' from cadre_post join organization on organization.id = organization_id
    where organization.status = 'archived' and state <> 'ended'
  union all
  select 'a living organization under an archived one' from organization child
    join organization parent on parent.id = child.parent_id
    where parent.status = 'archived' and child.status <> 'archived'
  union all
  select 'a matter open at an archived organization' from organization where status = 'archived' and (
    exists (select from join_application where organization_id = organization.id and state in ('pending', 'returned'))
    or exists (select from relocation where organization.id in (organization_id, to_id) and state = 'open')
    or exists (select from transfer where organization.id in (from_organization_id, to_organization_id)
      and decided_at is null))
  union all
  select 'a path that is not that of the superior' from organization child
    join organization parent on parent.id = child.parent_id where child.path <> parent.path || child.id || '.'
  union all
  select 'a member with another path than the branch' from member
    join organization on organization.id = organization_id where org_path <> path
  union all
  select 'a post with another path than the organization' from cadre_post
    join organization on organization.id = organization_id where org_path <> path
  union all
  select 'an archival without a trail' from organization where status = 'archived' and not exists
    (select from audit_entry where act = 'archivals.archive' and subject_id = organization.id::text)
  union all
  select 'a membership without a trail' from member where not exists
    (select from audit_entry where act = 'members.admit' and subject_id = member.id::text)
  union all
  select 'a move without a trail' from relocation where state = 'done' and not exists
    (select from audit_entry where act = 'relocations.approve' and subject_id = relocation.id::text)
  union all
  select 'a transfer without a trail' from transfer where state = 'done' and not exists
    (select from audit_entry where act = 'members.transfer' and subject_id = member_id::text)
  union all
  select 'a number case without a trail' from number_case where not exists
    (select from audit_entry where act = 'numberCases.report' and subject_id = number_case.id::text)
  union all
  select 'a post without a trail' from cadre_post where not exists
    (select from audit_entry where act in ('cadres.appoint', 'cadres.propose') and subject_id = cadre_post.id::text)`

/** What must hold whatever came first (docs/security.md): identities, numbers, members, sessions, cadres, paths, trail, figures. */
export async function expectSoundWorld({ platform }: TestServer, tree: Tree): Promise<void> {
  expect((await platform.pool.query(BROKEN)).rows).toEqual([])
  expect(await findDrift(platform.database, tree.city.id)).toEqual([])
}
