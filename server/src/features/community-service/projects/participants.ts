import type { OrganizedProject, Participant } from '@qingtuan/contract/community-service/organizing'
import type { SignUpView } from '@qingtuan/contract/community-service/views'
import { readServiceReason } from '@qingtuan/domain/community-service/entries'
import { isAhead } from '@qingtuan/domain/community-service/phase'
import { isWithin } from '@qingtuan/domain/organizations/path'
import { maskMiddle } from '@qingtuan/domain/shared/masked-name'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import { readPeople } from '../../accounts/index.ts'
import { phaseOf } from '../store/projects.ts'
import { endSignUp, findLivingSignUp, listSignUps, signUpPlace, standingOf } from '../store/sign-ups.ts'
import { tellPeople } from './announce.ts'
import { getProject } from './get-project.ts'
import { saveCounted } from './give-places.ts'
import { holdOwnProject, isOwn, projectInReach } from './reach.ts'

interface Wish {
  readonly id: string
  readonly view: SignUpView
  readonly cursor?: string | undefined
  readonly limit: number
}

type SignUpRow = Awaited<ReturnType<typeof listSignUps>>[number]

/** Who takes part; a superior reads the names of its own people, and of others the beginning and the end. */
export async function listParticipants(
  call: Call,
  { id, view, cursor, limit }: Wish,
): Promise<{ items: Participant[]; nextCursor: string | null }> {
  const { platform } = call
  const project = await projectInReach(call, id)
  const wish = { projectId: id, view, after: readCursor(signUpPlace, cursor), limit: limit + 1 }
  const found = await listSignUps(platform.database, wish)
  const placeOf = (row: SignUpRow) => ({ at: row.signed_up_at.toISOString(), id: row.id })
  const { rows, nextCursor } = cutPage(found, limit, placeOf)
  const ids = rows.map(({ person_id }) => person_id)
  const people = await readPeople(platform.database, platform, ids)
  const own = isOwn(call, project)
  const { path } = organizationOf(call)
  const items = rows.map((row) => {
    const person = people.get(row.person_id)
    const name = person?.name ?? ''
    const phone = person?.phone ?? null
    return {
      id: row.id,
      name: own || isWithin(row.path ?? '', path) ? name : maskMiddle(name),
      organization: row.short_name,
      phone: phone && maskPhone(phone),
      standing: standingOf(row),
      signedUpAt: row.signed_up_at.toISOString(),
      reason: row.removed_reason,
    }
  })
  return { items, nextCursor }
}

/** Before it begins; later the list of who was there says it. The place goes to whoever waits longest. */
export async function removeParticipant(
  call: Call,
  { id, signUp, reason: raw }: { id: string; signUp: string; reason: string },
): Promise<OrganizedProject> {
  await inTransaction(call.platform.database, async (trx) => {
    const project = await holdOwnProject(trx, call, id)
    const row = await findLivingSignUp(trx, { id: signUp, projectId: id })
    if (!isAhead(phaseOf(project, call.now))) throw refused('serviceProject.notNow')
    const reason = must(readServiceReason(raw))
    if (!row) throw refused('serviceSignUp.notThere')
    await endSignUp(trx, row.id, { removed_at: call.now, removed_reason: reason })
    await recordAudit(trx, call, {
      act: 'communityService.removeParticipant',
      subjectKind: 'serviceSignUp',
      subjectId: row.id,
      after: { reason },
    })
    const { name: organization } = call.actor ?? { name: '' }
    const told = {
      personIds: [row.person_id],
      kind: 'serviceProject.removed',
      facts: { organization, reason },
    } as const
    await tellPeople(trx, call, project, told)
    await saveCounted(trx, call, project, without(row, project))
  })
  return getProject(call, { id })
}

/** The counts of a project without somebody who had a place or waited for one. */
export function without(
  { place_since }: { readonly place_since: Date | null },
  { signed_up, waiting, places }: { signed_up: number; waiting: number; places: number },
) {
  if (place_since === null) return { signed_up, waiting: waiting - 1, places }
  return { signed_up: signed_up - 1, waiting, places }
}
