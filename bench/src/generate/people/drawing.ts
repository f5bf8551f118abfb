import { openRandom } from '../random.ts'
import { recordId } from '../record-id.ts'
import { openDocumentNumbers } from './document-numbers.ts'
import { openMemberNumbers } from './member-numbers.ts'
import type { KeyedName } from './names.ts'
import { openNames } from './names.ts'

/** What is given out to people one after the other, members and applicants alike. */
export interface Drawing {
  name(): KeyedName
  readonly documentNumber: ReturnType<typeof openDocumentNumbers>
  readonly memberNumbers: ReturnType<typeof openMemberNumbers>
  /** Ids of a person’s account and of its binding, and the phone. */
  account(at: number): { id: string; bindingId: string; phone: string }
}

const FIRST_PHONE = 13_000_000_000
/** Numbers of organizations' accounts, which are the organizations' own, lie below. */
const FIRST_ACCOUNT = 16_777_216

export function openDrawing(seed: number): Drawing {
  const random = openRandom(seed, 'accounts')
  let accounts = 0
  return {
    name: openNames(openRandom(seed, 'names')),
    documentNumber: openDocumentNumbers(),
    memberNumbers: openMemberNumbers(),
    account(at) {
      const index = accounts++
      return {
        id: recordId('account', FIRST_ACCOUNT + index, at, random),
        bindingId: recordId('binding', index, at, random),
        phone: String(FIRST_PHONE + index),
      }
    },
  }
}
