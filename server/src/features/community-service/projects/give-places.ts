import { placesToGive } from '@qingtuan/domain/community-service/phase'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import type { ProjectRow } from '../store/projects.ts'
import { changeProjectRow, phaseOf } from '../store/projects.ts'
import { givePlaces } from '../store/sign-ups.ts'
import { tellPeople } from './announce.ts'

type Counted = Pick<ProjectRow, 'signed_up' | 'waiting' | 'places'>

/**
 * Saves what was counted, with the places that are free given to those who wait longest, who are told. The project’s
 * row is held by the caller.
 */
export async function saveCounted(
  trx: Transaction,
  call: Call,
  before: ProjectRow,
  { signed_up, waiting, places }: Counted,
): Promise<void> {
  const project = { ...before, signed_up, waiting, places }
  const free = placesToGive({ places, signedUp: signed_up, waiting }, phaseOf(project, call.now))
  const given = free === 0 ? [] : await givePlaces(trx, { projectId: project.id, places: free, at: call.now })
  await changeProjectRow(trx, project.id, {
    places,
    signed_up: signed_up + given.length,
    waiting: waiting - given.length,
  })
  await tellPeople(trx, call, project, { personIds: given, kind: 'serviceProject.placeGiven' })
}
