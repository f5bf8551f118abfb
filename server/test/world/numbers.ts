import type { Client } from '@qingtuan/contract/client'
import { onTestFinished } from 'vitest'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import { plantPhoto, plantStaff } from './appeals.ts'
import { plantMember } from './members.ts'
import { clientOf } from './sessions.ts'
import type { PlantedOrganization, Tree } from './tree.ts'
import { plantTree } from './tree.ts'

type Planted = Awaited<ReturnType<typeof plantMember>>

export interface NumbersWorld {
  readonly server: TestServer
  readonly tree: Tree
  /** Of 高一一班, with a number that is not the one on the admission form. */
  readonly claimant: Planted
  /** Of 河畔社区 in another district; holds the number that the claimant claims. */
  readonly holder: Planted
  desk(name: keyof Tree): Promise<Client>
  officer(): Promise<Client>
  plant(branch: PlantedOrganization, number?: string, wish?: object): Promise<Planted>
  /** Reports the holder’s number for the claimant; answers the case’s id. */
  report(): Promise<string>
  /** A case that the committee has collected and passed on. */
  escalated(): Promise<string>
  notices(to: { personId: string } | { organizationId: number }): Promise<string[]>
}

/** The tree, and two members of whom one claims the number that the other holds. */
export async function startNumbersWorld(): Promise<NumbersWorld> {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const { accountId } = await plantStaff(server, 'numberOfficer')
  let planted = 0
  const plant: NumbersWorld['plant'] = (branch, number, wish = {}) => {
    planted += 1
    const own = number ?? `202311${String(planted).padStart(6, '0')}`
    const known = { bornOn: '2008-05-04', joinedOn: '2023-05-04', number: own }
    return plantMember(server, branch, { ...known, ...wish })
  }
  const claimant = await plant(tree.branch, undefined, { name: '林晓雨' })
  const holder = await plant(tree.farBranch, '202311777777', { name: '白云川' })
  const desk = (name: keyof Tree) => clientOf(server, tree[name].accountId, 'console')
  const report = async () => {
    const branch = await desk('branch')
    const wish = { number: holder.number, claimant: { kind: 'member', id: claimant.memberId } as const }
    return (await branch.numberCases.report({ ...wish, photo: await plantPhoto(server) })).id
  }
  const escalated = async () => {
    const [id, committee] = [await report(), await desk('committee')]
    await committee.numberCases.collect({ ids: [id] })
    await committee.numberCases.escalate({ ids: [id] })
    return id
  }
  const notices: NumbersWorld['notices'] = async (to) => {
    const query = server.platform.database.selectFrom('notice').select('kind').orderBy('id')
    const rows = await ('personId' in to
      ? query.where('person_id', '=', to.personId)
      : query.where('organization_id', '=', to.organizationId)
    ).execute()
    return rows.map(({ kind }) => kind)
  }
  const officer = () => clientOf(server, accountId, 'console')
  return { server, tree, claimant, holder, desk, officer, plant, report, escalated, notices }
}
