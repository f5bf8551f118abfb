import { onTestFinished } from 'vitest'
import type { TestServer } from '../test-server.ts'
import { startTestServer } from '../test-server.ts'
import type { PlantedPerson } from './people.ts'
import { plantPerson } from './people.ts'
import { plantProject, plantSignUp } from './planted-projects.ts'
import { clientOf } from './sessions.ts'
import type { Tree } from './tree.ts'
import { plantTree } from './tree.ts'

export const HOUR = 3_600_000

export type HoursWorld = Awaited<ReturnType<typeof startHoursWorld>>

/** A project of 高一一班 that began an hour ago and lasts three, with 林晓雨 and 王一鸣 on its list. */
export async function startHoursWorld() {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const [lin, wang] = [await plantPerson(server), await plantPerson(server, { name: '王一鸣' })]
  const project = await plantProject(server, tree.branch, { startsIn: -1 })
  const [ofLin, ofWang] = [await plantSignUp(server, project, lin), await plantSignUp(server, project, wang)]
  const known = { server, tree, lin, wang, project, ofLin, ofWang }
  return { ...known, ...clientsOf(server, tree), ...readersOf(server) }
}

function clientsOf(server: TestServer, tree: Tree) {
  return {
    desk: async (name: keyof Tree = 'branch') =>
      (await clientOf(server, tree[name].accountId, 'console')).communityService,
    phone: async (person: PlantedPerson) =>
      (await clientOf(server, person.accountId, 'mobile')).communityService,
  }
}

function readersOf({ platform: { database } }: TestServer) {
  return {
    ledger: () => database.selectFrom('service_record').selectAll().orderBy('id').execute(),
    notices: ({ personId }: PlantedPerson) => {
      const told = database.selectFrom('notice').select(['kind', 'facts'])
      return told.where('person_id', '=', personId).orderBy('id').execute()
    },
  }
}

/** The list is kept, 林晓雨 from beginning to end and 王一鸣 at the beginning alone, and the project is over. */
export async function attended({ server, desk, project, ofLin, ofWang }: HoursWorld) {
  const of = await desk()
  await of.tick({ id: project, signUpId: ofLin, side: 'in' })
  await of.tick({ id: project, signUpId: ofLin, side: 'out' })
  await of.tick({ id: project, signUpId: ofWang, side: 'in' })
  server.advance(3 * HOUR)
  return desk()
}

/** What is confirmed for them. */
export function hoursOf({ ofLin, ofWang }: HoursWorld) {
  return [
    { signUpId: ofLin, minutes: 180 },
    { signUpId: ofWang, minutes: 60, reason: '中途离开' },
  ]
}
