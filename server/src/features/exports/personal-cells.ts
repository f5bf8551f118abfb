import type { PersonalColumn } from '@qingtuan/contract/exports/task'
import { PERSONAL_COLUMNS } from '@qingtuan/contract/exports/task'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Person } from '../accounts/index.ts'
import type { ListWish } from './wish.ts'

const LABELS: Readonly<Record<PersonalColumn, readonly [zh: string, en: string]>> = {
  documentKind: ['证件类型', 'Kind of document'],
  documentNumber: ['证件号码', 'Document number'],
  phone: ['手机号', 'Phone'],
}

const DOCUMENT_KINDS: Readonly<Record<DocumentKind, string>> = {
  residentId: '居民身份证',
  hkMoTwResidencePermit: '港澳台居民居住证',
  foreignPermanentResidentId: '外国人永久居留身份证',
  passport: '护照',
}

export function personalLabel(column: PersonalColumn, language: ListWish['language']): string {
  return LABELS[column][language === 'en' ? 1 : 0]
}

interface Masking {
  readonly unmasked: boolean
}

/** A personal cell, masked unless somebody answers for it. */
export function personalCell(
  column: PersonalColumn,
  person: Person | undefined,
  { unmasked }: Masking,
): string {
  if (!person) return ''
  if (column === 'documentKind') return DOCUMENT_KINDS[person.documentKind]
  if (column === 'documentNumber')
    return unmasked ? person.documentNumber : maskIdentityNumber(person.documentNumber)
  const phone = person.phone ?? person.recordedPhone ?? ''
  return unmasked ? phone : maskPhone(phone)
}

/** All of them, in their order. */
export function personalCells(person: Person | undefined, masking: Masking): string[] {
  return PERSONAL_COLUMNS.map((column) => personalCell(column, person, masking))
}

export function personalLabels(language: ListWish['language']): string[] {
  return PERSONAL_COLUMNS.map((column) => personalLabel(column, language))
}
