import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import { onTestFinished } from 'vitest'
import { startTestServer } from '../test-server.ts'
import type { PlantedPerson } from './people.ts'
import { plantPerson } from './people.ts'
import { plantProject, plantSignUp } from './planted-projects.ts'
import { clientOf } from './sessions.ts'
import { plantTree } from './tree.ts'

export const MINUTE = 60_000

export type CheckInWorld = Awaited<ReturnType<typeof startCheckInWorld>>

/** A project of 高一一班 that begins in 20 minutes and lasts an hour, in which 林晓雨 has a place. */
export async function startCheckInWorld() {
  const server = await startTestServer()
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const lin = await plantPerson(server)
  const project = await plantProject(server, tree.branch, { startsIn: 1 / 3, lasts: 1, places: 500 })
  const signUpId = await plantSignUp(server, project, lin)
  const desk = async () => (await clientOf(server, tree.branch.accountId, 'console')).communityService
  const phone = async (person: PlantedPerson) =>
    (await clientOf(server, person.accountId, 'mobile')).communityService
  return {
    ...{ server, tree, lin, project, signUpId, desk, phone },
    /** What the screen on the spot shows. */
    shown: async (side: CheckInSide = 'in') => {
      const code = await (await desk()).showCode({ id: project, side })
      return { ...code, token: code.address.split('/').at(-1) ?? '' }
    },
    scans: async (person: PlantedPerson, token: string, scannedSecondsAgo = 0) =>
      (await phone(person)).checkIn({ code: { token }, scannedSecondsAgo }),
    rows: () => server.platform.database.selectFrom('service_check_in').selectAll().orderBy('id').execute(),
  }
}
