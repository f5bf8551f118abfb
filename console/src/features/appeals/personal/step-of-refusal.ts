import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { Step } from './appeal-draft.ts'

const STEP_OF_ROOM: Readonly<Record<string, Step>> = {
  personName: 'identity',
  identityDocument: 'identity',
  phone: 'phone',
  photo: 'photos',
  password: 'password',
}

/** The step at which something can be done about a refusal of the whole; undefined when it speaks of none. */
export function stepOfRefusal(code: RefusalCode): Step | undefined {
  if (code === 'appeal.photoRequired') return 'photos'
  return STEP_OF_ROOM[code.slice(0, code.indexOf('.'))]
}
