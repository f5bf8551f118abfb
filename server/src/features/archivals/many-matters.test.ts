import type { Client } from '@qingtuan/contract/client'
import type { PostCode } from '@qingtuan/domain/shared/code-tables/post'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { countStatements } from '../../../test/database/count-statements.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { plantPhoto } from '../../../test/world/appeals.ts'
import { plantPost } from '../../../test/world/cadres.ts'
import { findDrift } from '../../../test/world/drift.ts'
import { plantMember } from '../../../test/world/members.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import { WHY } from '../../../test/world/transfers.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

const POSTS: readonly PostCode[] = [
  'organizationOfficer',
  'publicityOfficer',
  'rightsOfficer',
  'volunteeringOfficer',
]
const OUTWARD = {
  destinationKind: 'province',
  destination: '上海市徐汇区教育团工委',
  statement: WHY,
} as const

let server: TestServer
let tree: Tree

beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
})

let numbers = 0
const nextNumber = () => `202311${String(++numbers).padStart(6, '0')}`

function plant(branch: PlantedOrganization) {
  return plantMember(server, branch, { bornOn: '2008-05-04', joinedOn: '2023-05-04', number: nextNumber() })
}

/** What may be open in a branch, once: a transfer in the league and one out of it, a number, an application, a post. */
async function open(branch: PlantedOrganization, post: PostCode): Promise<void> {
  const [moving, leaving, wrong] = [await plant(branch), await plant(branch), await plant(branch)]
  await moving.client.transfers.start({ toOrganizationId: tree.farBranch.id, statement: WHY })
  await leaving.client.transfers.startOutward(OUTWARD)
  const wish = { memberNumber: nextNumber(), reason: '与入团志愿书封面不一致' }
  await wrong.client.numberCases.send({ ...wish, photo: await plantPhoto(server) })
  const applicant = await plantPerson(server)
  const entries = { joinedOn: '2023-05-04', memberNumber: nextNumber() }
  await applicant.client.joinApplications.submit({ organizationId: branch.id, ...entries })
  await plantPost(server, branch, { person: wrong, post })
}

const archive = (committee: Client, { id, shortName }: PlantedOrganization) =>
  countStatements(() => committee.archivals.archive({ id, retypedName: shortName }))

test('an archival takes as many statements, however much is open in the branch', async () => {
  for (const post of POSTS) await open(tree.branch, post)
  await open(tree.otherBranch, 'organizationOfficer')
  const committee = await steppedUp(server, tree.committee.accountId)
  const one = await archive(committee, tree.otherBranch)
  expect(await archive(committee, tree.branch)).toBe(one)
  const { rows } = await server.platform.pool.query(`
    select (select count(*)::integer from transfer where state = 'closed') as inside,
      (select count(*)::integer from outward_transfer where state = 'closed') as outside,
      (select count(*)::integer from number_correction where state = 'closed') as numbers,
      (select count(*)::integer from join_application where state = 'closed') as applications,
      (select count(*)::integer from cadre_post where state = 'ended') as posts,
      (select count(*)::integer from member_event where kind = 'transferStopped') as stopped,
      (select count(*)::integer from member_event where kind = 'postEnded') as told,
      (select count(*)::integer from member where status = 'floating') as floating`)
  const each = POSTS.length + 1
  expect(rows).toEqual([
    {
      inside: each,
      outside: each,
      numbers: each,
      applications: each,
      posts: each,
      stopped: 2 * each,
      told: each,
      floating: 3 * each,
    },
  ])
  expect(await findDrift(server.platform.database, tree.city.id)).toEqual([])
})
