import { readParticulars } from '@qingtuan/domain/cadres/appointment'
import type { PostRole } from '@qingtuan/domain/cadres/post-access'
import { mayAppointAt, postRole } from '@qingtuan/domain/cadres/post-access'
import { firstPostState } from '@qingtuan/domain/cadres/post-state'
import type { PostCode, PostKindCode } from '@qingtuan/domain/shared/code-tables/post'
import { v7 as newId } from 'uuid'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must, refused } from '../../platform/refused.ts'
import type { TypedDocument } from '../accounts/index.ts'
import { matchPerson } from '../accounts/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization, readOrganization } from '../organizations/index.ts'
import type { PostInFull } from './describe-post.ts'
import { followBeginning } from './follow.ts'
import { getPost } from './get-post.ts'
import { toHolder, toOrganization } from './notices.ts'
import { refuseOwnPost } from './reach.ts'
import { recordStep } from './record-step.ts'
import { insertPost } from './store/posts.ts'

export interface AppointedPost {
  readonly post: PostCode
  readonly postNote: string | null
  readonly kind: PostKindCode
  readonly startedOn: string
  readonly termEndsOn: string | null
}

type Appointment = AppointedPost & {
  readonly organizationId: number
  readonly name: string
  readonly document: TypedDocument
}

/** Appoints, or proposes, a registered person named by name and document number (FAQ O8). */
export async function appoint(call: Call, input: Appointment): Promise<PostInFull> {
  const { organizationId, name, document, ...typed } = input
  const seen = await readOrganization(call.platform.database, organizationId)
  appointingAt(call, seen)
  const particulars = must(readParticulars(typed))
  const { personId } = await matchPerson(call, { name, document })
  const id = await inTransaction(call.platform.database, (trx) =>
    appointPerson(trx, call, { ...particulars, organizationId, personId, name }),
  )
  return getPost(call, { id })
}

export type Appointee = AppointedPost & {
  readonly organizationId: number
  readonly personId: string
  readonly name: string
  /** The import of which it is a row. */
  readonly importId?: string
}

/** Appoints a person who is known already, in the caller’s transaction; answers the post. */
export async function appointPerson(trx: Transaction, call: Call, appointee: Appointee): Promise<string> {
  const { organizationId, personId, name, importId, ...particulars } = appointee
  const found = await lockOrganization(trx, organizationId)
  const { organization, role } = appointingAt(call, found)
  refuseOwnPost(call, personId)
  if (organization.status === 'archived') throw refused('organization.archived')
  const hasSuperior = organization.parentId !== null
  const state = firstPostState(particulars.post, { role, hasSuperior })
  const post = {
    id: newId(),
    person_id: personId,
    organization_id: organizationId,
    post: particulars.post,
    post_note: particulars.postNote,
    kind: particulars.kind,
    started_on: particulars.startedOn,
    term_ends_on: particulars.termEndsOn,
    state,
    import_id: importId ?? null,
  }
  const by = { appointed_at: call.now, appointed_by: call.actor?.accountId ?? null }
  await insertPost(trx, { ...post, org_path: organization.path, ...by })
  const after = { personId, organizationId, ...particulars, state }
  await recordStep(trx, call, { postId: post.id, act: state === 'active' ? 'appoint' : 'propose', after })
  if (state === 'active') await followBeginning(trx, call, { ...post, name })
  await tell(trx, call, { ...post, name, short_name: organization.shortName }, organization)
  return post.id
}

async function tell(
  trx: Transaction,
  call: Call,
  post: Parameters<typeof toOrganization>[1] & { readonly state: string },
  { parentId }: OrganizationFacts,
): Promise<void> {
  if (post.state === 'active') await announceNotices(trx, call, [toHolder(post, 'cadre.appointed')])
  else if (parentId !== null) {
    const link = '/cadres?scope=waiting'
    await announceNotices(trx, call, [
      toOrganization({ organizationId: parentId }, post, { kind: 'cadre.toConfirm', link }),
    ])
  }
}

/** To a stranger the organization does not exist; one further up may look but not appoint. */
function appointingAt(
  call: Call,
  organization: OrganizationFacts | null,
): { readonly organization: OrganizationFacts; readonly role: PostRole } {
  const power = organizationOf(call)
  const role = organization && postRole(power, { personId: '', organization })
  if (!organization || role === null) throw refused('record.notFound')
  if (!mayAppointAt(power, organization)) throw refused('access.denied')
  return { organization, role }
}
