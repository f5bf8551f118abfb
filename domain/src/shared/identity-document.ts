import type { CalendarDate } from './calendar-date.ts'
import type { BirthFacts } from './identity-document/birth-facts.ts'
import { readBirth } from './identity-document/birth-facts.ts'
import {
  isForeignOrigin,
  isPermitArea,
  isResidentArea,
  readEighteenForm,
} from './identity-document/eighteen-form.ts'
import { readOldForeignForm } from './identity-document/old-foreign-form.ts'
import type { Decision } from './refusal.ts'
import { accept, refuse } from './refusal.ts'
import type { Sex } from './sex.ts'
import { closedUpText } from './typed-text.ts'

export const DOCUMENT_KINDS = [
  'residentId',
  'hkMoTwResidencePermit',
  'foreignPermanentResidentId',
  'passport',
] as const

export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export interface IdentityDocument extends BirthFacts {
  readonly kind: DocumentKind
  readonly number: string
  /** Nothing in the number proves it: the branch must look at the document. */
  readonly needsReview: boolean
}

/** As typed. Birth date and sex count only where the number does not carry them. */
export interface IdentityDocumentInput {
  readonly kind: DocumentKind
  readonly number: string
  readonly bornOn?: CalendarDate | null
  readonly sex?: Sex | null
  readonly today: CalendarDate
}

const PASSPORT = /^(?=.*\d)[A-Z\d]{5,20}$/

/**
 * Full-width signs, blanks and lower case made one spelling, in which numbers are kept and compared. An upper-case
 * letter may come apart into signs that NFKC puts together again.
 */
export function normaliseIdentityNumber(raw: string): string {
  return closedUpText(raw).toUpperCase().normalize('NFKC')
}

/** Reads a document of identity; refuses with `identityDocument.*`, or `input.invalid` on a missing sex. */
export function readIdentityDocument(input: IdentityDocumentInput): Decision<IdentityDocument> {
  const number = normaliseIdentityNumber(input.number)
  const facts = readBirthFacts(input, number)
  if (!facts.ok) return facts
  return accept({ kind: input.kind, number, ...facts.value, needsReview: input.kind === 'passport' })
}

function readBirthFacts(input: IdentityDocumentInput, number: string): Decision<BirthFacts> {
  switch (input.kind) {
    case 'residentId':
      return readEighteenForm(number, isResidentArea, input.today)
    case 'hkMoTwResidencePermit':
      return readEighteenForm(number, isPermitArea, input.today)
    case 'foreignPermanentResidentId':
      return /^[A-Z]/.test(number)
        ? readOldForeignForm(number, input.sex ?? 'unknown', input.today)
        : readEighteenForm(number, isForeignOrigin, input.today)
    case 'passport':
      return readPassport(input, number)
  }
}

function readPassport(input: IdentityDocumentInput, number: string): Decision<BirthFacts> {
  if (!PASSPORT.test(number)) return refuse('identityDocument.malformed')
  if (!input.sex) return refuse('input.invalid', { field: 'sex' })
  return readBirth(input.bornOn ?? '', input.sex, input.today)
}

/** First and last character, the rest hidden: `3****************X`. */
export function maskIdentityNumber(number: string): string {
  if (number.length <= 2) return '*'.repeat(number.length)
  return `${number.at(0)}${'*'.repeat(number.length - 2)}${number.at(-1)}`
}

/** The last 4 characters, which prove a visitor to be the person on record (FAQ M5). */
export function identityNumberTail(number: string): string {
  return number.slice(-4)
}
