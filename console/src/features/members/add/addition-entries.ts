import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Sex } from '@qingtuan/domain/shared/sex'
import type { client } from '../../../shared/api/client.ts'

export const FIELDS = [
  'name',
  'documentKind',
  'documentNumber',
  'bornOn',
  'sex',
  'organizationId',
  'joinedOn',
  'memberNumber',
  'note',
] as const

/** Which field a refusal speaks of. */
export const FIELD_OF_CODE = {
  personName: 'name',
  identityDocument: 'documentNumber',
  joinedOn: 'joinedOn',
  // That it is occupied leads on to the report, and stands above the form.
  'memberNumber.required': 'memberNumber',
  'memberNumber.unexpected': 'memberNumber',
  'memberNumber.malformed': 'memberNumber',
  'memberNumber.yearMismatch': 'memberNumber',
  'memberNumber.provinceUnknown': 'memberNumber',
  'joinApplication.noteRequired': 'note',
  'organization.cannotHoldMembers': 'organizationId',
} as const

export interface AdditionEntries {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNumber: string
  readonly bornOn?: string
  readonly sex?: Sex
  readonly organizationId?: number
  readonly joinedOn: string
  readonly memberNumber?: string
  readonly note?: string
}

type Addition = Parameters<typeof client.members.add>[0]

/** The form as the server reads it; birth date and sex count for a passport alone. */
export function additionOf(entries: AdditionEntries): Addition {
  const { name, documentKind: kind, documentNumber: number, bornOn, sex, joinedOn } = entries
  const birth = kind === 'passport' ? { ...(bornOn ? { bornOn } : {}), ...(sex ? { sex } : {}) } : {}
  return {
    name,
    document: { kind, number, ...birth },
    joinedOn,
    ...(entries.organizationId ? { organizationId: entries.organizationId } : {}),
    ...(entries.memberNumber ? { memberNumber: entries.memberNumber } : {}),
    ...(entries.note ? { note: entries.note } : {}),
  }
}

/** The rule of the number alone: a passport’s birth date has a field of its own. */
export function readNumber(kind: DocumentKind, number: string) {
  return readIdentityDocument({ kind, number, bornOn: '2000-01-01', sex: 'unknown', today: today() })
}

export function today(): string {
  return toShanghaiDate(new Date())
}
