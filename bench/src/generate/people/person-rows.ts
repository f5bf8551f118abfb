import {
  DOCUMENT_CONTEXT,
  documentIndex,
  PHONE_CONTEXT,
} from '@qingtuan/server/src/features/accounts/indexes.ts'
import { phoneIndex } from '@qingtuan/server/src/platform/sms/outbox.ts'
import type { Copies } from '../database/open-copies.ts'
import { addRows } from '../database/open-copies.ts'
import type { World } from '../world.ts'
import type { PersonFacts } from './facts.ts'

export const PERSON_COLUMNS = {
  person: [
    ...['id', 'name', 'document_kind', 'document_box', 'document_needs_review', 'born_on', 'sex'],
    'created_at',
  ],
  account: [
    ...['id', 'kind', 'person_id', 'identity', 'password_hash', 'password_changed_at'],
    ...['password_change_required', 'created_at'],
  ],
  phone_binding: ['id', 'account_id', 'phone_box', 'phone_index', 'bound_at'],
  unique_key: ['kind', 'value', 'owner'],
} as const
type PersonCopies = Copies<keyof typeof PERSON_COLUMNS>

export interface NewPerson extends PersonFacts {
  readonly id: string
  readonly name: string
  readonly documentNumber: string
  /** ISO. */
  readonly at: string
}

/** A person with a sealed document number and its blind index, as registration writes them. */
export async function addPerson({ platform }: World, copies: PersonCopies, person: NewPerson): Promise<void> {
  const { id, name, documentNumber: number, bornOn, sex, at } = person
  const box = platform.vault.encrypt(number, DOCUMENT_CONTEXT)
  await addRows([
    [copies.person, [id, name, 'residentId', box, false, bornOn, sex, at]],
    [copies.unique_key, ['document', documentIndex(platform, { kind: 'residentId', number }), id]],
  ])
}

export interface NewAccount {
  readonly id: string
  readonly bindingId: string
  readonly personId: string
  readonly phone: string
  readonly at: string
}

/** An account with a bound phone, sealed and indexed. */
export async function addAccount(world: World, copies: PersonCopies, account: NewAccount): Promise<void> {
  const { id, bindingId, personId, phone, at } = account
  const { platform, passwordHash } = world
  const index = phoneIndex(platform, phone)
  const box = platform.vault.encrypt(phone, PHONE_CONTEXT)
  await addRows([
    [copies.account, [id, 'person', personId, 'member', passwordHash, at, false, at]],
    [copies.phone_binding, [bindingId, id, box, index, at]],
    [copies.unique_key, ['phone', index, id]],
  ])
}
