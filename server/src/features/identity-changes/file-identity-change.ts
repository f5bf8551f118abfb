import { judgeAsking } from '@qingtuan/domain/identity-changes/asking'
import { readMemberRemark } from '@qingtuan/domain/members/remark'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { v7 as newId } from 'uuid'
import { signatureOf } from '../../platform/actor.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { must, refused } from '../../platform/refused.ts'
import type { Person, TypedDocument } from '../accounts/index.ts'
import { lockPerson, readDocument, readPeople } from '../accounts/index.ts'
import type { Member } from '../members/index.ts'
import { lockMember, readMember } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { readOrganization } from '../organizations/index.ts'
import { DOCUMENT_CONTEXT } from './document.ts'
import { roleAt } from './reach.ts'
import { recordAct } from './record-act.ts'
import { insertChange } from './store/changes.ts'
import { attachPhotos } from './store/photos.ts'

export interface Asking {
  readonly memberId: string
  readonly name?: string | undefined
  readonly document?: TypedDocument | undefined
  readonly reason: string
}

/** Whether the document belongs to somebody else is told to the superior alone, and after the evidence. */
export async function fileIdentityChange(
  trx: Transaction,
  call: Call,
  asking: Asking,
  bringPhotos: () => Promise<readonly string[]>,
): Promise<{ id: string }> {
  const reason = must(readMemberRemark(asking.reason))
  const typed = asking.document ? readDocument(call, asking.document) : null
  const { member, branch, person } = await ownMember(trx, call, asking.memberId)
  const name = asking.name ?? person.name
  const document = typed ?? documentOf(person)
  const photos = await bringPhotos()
  const wished = { name, documentKind: document.kind, documentNumber: document.number }
  const judged = { status: member.status, present: person, wished, photos: photos.length }
  const { documentChanges } = must(judgeAsking(judged))
  const id = newId()
  await insertChange(trx, {
    id,
    reason,
    ...presentColumns(call, member, person),
    ...identityColumns(call, name, document),
    document_changes: documentChanges,
  })
  await attachPhotos(trx, id, photos)
  await recordAct(trx, call, { id, act: 'ask', after: 'pending' })
  await tellSuperior(trx, call, { id, branch, name: person.name })
  return { id }
}

interface Told {
  readonly id: string
  readonly branch: OrganizationFacts
  readonly name: string
}

async function tellSuperior(trx: Transaction, call: Call, { id, branch, name }: Told): Promise<void> {
  if (branch.parentId === null) return
  const to = { organizationId: branch.parentId }
  const facts = { branch: branch.shortName, name }
  await announceNotices(trx, call, [
    { to, kind: 'identityChange.asked', facts, link: `/identity-changes/${id}` },
  ])
}

/** The person first, as whatever else changes who somebody is does. */
async function ownMember(trx: Transaction, call: Call, memberId: string) {
  const found = await readMember(trx, memberId)
  if (found === null) throw refused('record.notFound')
  await lockPerson(trx, found.person_id)
  const member = await lockMember(trx, memberId)
  const branch = member && (await readOrganization(trx, member.organization_id))
  if (!member || !branch) throw refused('record.notFound')
  if (roleAt(call, { organizationId: branch.id, parentId: branch.parentId }) !== 'branch')
    throw refused('identityChange.notYours')
  const person = (await readPeople(trx, call.platform, [member.person_id])).get(member.person_id)
  if (!person) throw new Error(`Member ${memberId} lacks its person`)
  return { member, branch, person }
}

function documentOf({
  documentKind,
  documentNumber,
  documentNeedsReview,
  bornOn,
  sex,
}: Person): IdentityDocument {
  return { kind: documentKind, number: documentNumber, needsReview: documentNeedsReview, bornOn, sex }
}

function presentColumns(call: Call, member: Member, person: Person) {
  const actor = actorOf(call)
  const { accountId } = actor
  return {
    member_id: member.id,
    person_id: member.person_id,
    organization_id: member.organization_id,
    state: 'pending' as const,
    old_name: person.name,
    old_document_kind: person.documentKind,
    old_document_mask: maskIdentityNumber(person.documentNumber),
    asked_at: call.now,
    asked_by: accountId,
    asked_by_name: signatureOf(actor),
  }
}

function identityColumns({ platform }: Call, name: string, document: IdentityDocument) {
  return {
    new_name: name,
    document_kind: document.kind,
    document_box: platform.vault.encrypt(document.number, DOCUMENT_CONTEXT),
    document_needs_review: document.needsReview,
    born_on: document.bornOn,
    sex: document.sex,
  }
}
