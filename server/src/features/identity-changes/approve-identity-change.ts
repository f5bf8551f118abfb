import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Notice } from '../../platform/notices/announce-notice.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { nameKeys } from '../../platform/pinyin/name-keys.ts'
import { refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { correctIdentity, readPeople } from '../accounts/index.ts'
import { changeMember } from '../members/index.ts'
import { describeChange } from './change-details.ts'
import { documentAsked } from './document.ts'
import { changedMessage } from './messages.ts'
import type { HeldChange } from './reach.ts'
import { holdChange } from './reach.ts'
import { settle } from './settle.ts'

/** Name, document and what follows from it change everywhere in one transaction; of two who approve, one does. */
export async function approveIdentityChange(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  await inTransaction(call.platform.database, (trx) => approve(trx, call, id))
  return { done: true }
}

async function approve(trx: Transaction, call: Call, id: string): Promise<void> {
  const held = await holdChange(trx, call, id)
  await settle(trx, call, held, { act: 'approve' })
  const { row, member } = held
  const person = (await readPeople(trx, call.platform, [row.person_id])).get(row.person_id)
  if (!person) throw new Error(`Change ${id} lacks its person`)
  const document = documentAsked(call.platform, row)
  const corrected = { personId: row.person_id, name: row.new_name, document }
  if (!(await correctIdentity(trx, call, corrected))) throw refused('identityChange.documentTaken')
  const { pinyin, initials } = nameKeys(row.new_name)
  await changeMember(trx, call, {
    member,
    set: {
      name: row.new_name,
      name_py: pinyin,
      name_initials: initials,
      born_on: document.bornOn,
      sex: document.sex,
    },
    event: {
      kind: 'identityChanged',
      note: row.reason,
      details: describeChange(person, { name: row.new_name, document }),
    },
    act: 'identityChanges.changeMember',
  })
  await tell(trx, call, held, person.phone)
}

async function tell(
  trx: Transaction,
  call: Call,
  { row, branch }: HeldChange,
  phone: string | null,
): Promise<void> {
  const organization = actorOf(call).name
  const notices: Notice[] = [
    {
      to: { organizationId: branch.id },
      kind: 'identityChange.approved',
      facts: { organization, name: row.new_name },
      link: `/identity-changes/${row.id}`,
    },
    {
      to: { personId: row.person_id },
      kind: 'member.identityChanged',
      facts: { organization },
      link: '/organization',
    },
  ]
  await announceNotices(trx, call, notices)
  if (phone) await announceSms(trx, call, [changedMessage(phone, { organization, at: call.now })])
}
