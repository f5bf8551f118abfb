import { expect, onTestFinished, test } from 'vitest'
import { countStatements } from '../../../test/database/count-statements.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { findDrift } from '../../../test/world/drift.ts'
import { plantMember } from '../../../test/world/members.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import { WHY } from '../../../test/world/transfers.ts'
import type { PlantedOrganization } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

const MANY = 5000
const LEAVING = 200
/** Enough that their traces are written as those of many are, not gathered as those of one (decision 41). */
const FEW = 12

test('a branch of 5,000, of whom 200 want to go elsewhere, is archived with the statements of a branch of 12', {
  timeout: 120_000,
}, async () => {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const { memberId } = await plantMember(server, tree.branch)
  const { pool, database } = server.platform
  const { rows: columns } = await pool.query(
    "select string_agg(column_name, ', ') as list from information_schema.columns where table_name = 'member' and is_generated = 'NEVER'",
  )
  const { list } = columns[0]
  const copied = list.replaceAll(/\w+/g, 'copied.$&')
  await pool.query(
    `with people as (
      insert into person select copied.* from person, generate_series(2, ${MANY}) as place,
        jsonb_populate_record(person, jsonb_build_object('id', gen_random_uuid(), 'place', place)) as copied
      where person.id = (select person_id from member where id = $1) returning id)
    insert into member (${list}) select ${copied} from member, people, jsonb_populate_record(member,
      jsonb_build_object('id', gen_random_uuid(), 'person_id', people.id, 'number', people.id)) as copied
    where member.id = $1`,
    [memberId],
  )
  await pool.query(`
    insert into member_count_delta select (jsonb_populate_record(delta,
      jsonb_build_object('id', gen_random_uuid(), 'amount', ${MANY - 1}))).* from member_count_delta as delta`)
  const { rows: some } = await pool.query('select id from member where organization_id = $1 limit $2', [
    tree.branch.id,
    LEAVING,
  ])
  const branch = await clientOf(server, tree.branch.accountId, 'console')
  for (const { id } of some)
    await branch.transfers.startFor({ memberId: id, toOrganizationId: tree.farBranch.id, statement: WHY })
  for (let planted = 0; planted < FEW; planted += 1) {
    const { client } = await plantMember(server, tree.otherBranch)
    await client.transfers.start({ toOrganizationId: tree.farBranch.id, statement: WHY })
  }
  const committee = await steppedUp(server, tree.committee.accountId)
  const archive = ({ id, shortName }: PlantedOrganization) =>
    committee.archivals.archive({ id, retypedName: shortName })
  const ofFew = await countStatements(() => archive(tree.otherBranch))
  const ofMany = await countStatements(async () => {
    const { effects } = await archive(tree.branch)
    expect(effects.members).toBe(MANY)
    expect(effects.matters).toContainEqual({ kind: 'transfers', count: LEAVING })
  })
  expect(ofMany).toBe(ofFew)
  const { rows } = await pool.query(
    `
    select (select count(*)::integer from member where status = 'floating' and organization_id = $1) as floating,
      (select count(*)::integer from member_event where kind = 'floated') as events,
      (select count(*)::integer from notice where person_id is not null) as told`,
    [tree.committee.id],
  )
  // Who wanted to leave was told of the beginning and of the end of the transfer, too.
  const all = MANY + FEW
  expect(rows).toEqual([{ floating: all, events: all, told: all + 2 * LEAVING + FEW }])
  expect(await findDrift(database, tree.city.id)).toEqual([])
})
