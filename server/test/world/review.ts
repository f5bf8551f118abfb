import type { Client } from '@qingtuan/contract/client'
import { onTestFinished } from 'vitest'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import type { PlantedPerson } from './people.ts'
import { plantPerson } from './people.ts'
import { clientOf } from './sessions.ts'
import type { Tree } from './tree.ts'
import { plantTree } from './tree.ts'

/** What the applicant of the review's world states. */
export const NUMBER = '202311000001'

export interface ReviewWorld {
  readonly server: TestServer
  readonly tree: Tree
  readonly person: PlantedPerson
  /** The console of the branch that reviews. */
  readonly branch: Client
  /** The application that the person has filed with the branch. */
  readonly id: string
  /** Files one more with the branch, and answers its id. */
  file(who: PlantedPerson, entries?: object): Promise<string>
  /** The person's own look at their membership, or another's. */
  membership(who?: PlantedPerson): Promise<Awaited<ReturnType<Client['members']['mine']>>['membership']>
}

/** The tree, and one person whose application waits for the branch; closed when the test has finished. */
export async function startReviewWorld(): Promise<ReviewWorld> {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const person = await plantPerson(server, { name: '林晓雨' })
  const branch = await clientOf(server, tree.branch.accountId, 'console')
  const stated = { organizationId: tree.branch.id, joinedOn: '2023-05-04', memberNumber: NUMBER }
  const file: ReviewWorld['file'] = async (who, entries = {}) =>
    (await who.client.joinApplications.submit({ ...stated, ...entries })).id
  const membership: ReviewWorld['membership'] = async (who = person) =>
    (await who.client.members.mine()).membership
  return { server, tree, person, branch, id: await file(person), file, membership }
}
