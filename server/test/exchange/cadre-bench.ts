import type { Client } from '@qingtuan/contract/client'
import type { CellValue } from 'hucre/xlsx'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import { deskOf } from '../world/cadres.ts'
import type { PlantedPerson } from '../world/people.ts'
import type { Tree } from '../world/tree.ts'
import { plantTree } from '../world/tree.ts'
import { judged, workbook } from './bench.ts'
import { CADRE_HEADER } from './cadre-rows.ts'

type Import = Awaited<ReturnType<Client['imports']['get']>>

export interface CadreBench {
  readonly server: TestServer
  readonly tree: Tree
  /** 第一中学, which has just given its password again. */
  readonly client: Client
  /** A list of these rows that 第一中学 has sent, judged. */
  judge(...rows: CellValue[][]): Promise<Import>
  run(id: string, mode?: 'skip-bad-rows' | 'all-or-nothing'): Promise<Import>
}

export async function openCadreBench(): Promise<CadreBench> {
  const server = await startTestServer()
  const tree = await plantTree(server)
  const client = await deskOf(server, tree.committee)
  const committee = { organization: tree.committee, client }
  return {
    server,
    tree,
    client,
    judge: async (...rows) =>
      judged(server, committee, await workbook({ rows: [CADRE_HEADER, ...rows] }), { subject: 'cadres' }),
    async run(id, mode = 'skip-bad-rows') {
      await client.imports.run({ id, mode })
      await server.runJobs()
      return client.imports.get({ id })
    },
  }
}

export const postsOf = async (person: PlantedPerson) => (await person.client.cadres.mine()).items
