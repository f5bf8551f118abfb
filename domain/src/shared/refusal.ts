/** Every reason for which the system says no. Closed: a code that is not here cannot be answered. */
export const REFUSAL_CODES = [
  'input.invalid',
  'input.tooLarge',
  'request.unknown',
  'request.foreignOrigin',
  'request.keyReused',
  'limit.tooMany',
  'server.unavailable',
  'server.fault',
  'session.required',
  'access.denied',
  'record.notFound',
  'record.changed',
  'logIn.wrong',
  'logIn.paused',
  'logIn.stopped',
  'logIn.secondFactorRequired',
  'logIn.secondFactorWrong',
  'phone.invalid',
  'phone.taken',
  'phone.unknown',
  'phone.proofExpired',
  'smsCode.wrong',
  'smsCode.exhausted',
  'identity.taken',
  'identity.mismatch',
  'personName.invalid',
  'identityDocument.malformed',
  'identityDocument.checkDigit',
  'identityDocument.birthDate',
  'identityDocument.area',
  'userName.invalid',
  'userName.taken',
  'password.tooShort',
  'password.tooLong',
  'password.tooCommon',
  'password.tooWeak',
  'password.personal',
  'password.unchanged',
  'password.wrongCurrent',
  'password.changeRequired',
  'registrationCode.unknown',
  'registrationCode.expired',
  'registrationCode.used',
  'registrationCode.withdrawn',
  'organization.kindNotAllowed',
  'organization.fullNameInvalid',
  'organization.fullNameTaken',
  'organization.firstLogInRequired',
  'organization.alreadyComplete',
  'organization.archived',
  'organization.cannotHoldMembers',
  'organizationImport.fileUnreadable',
  'organizationImport.columnMissing',
  'organizationImport.columnTwice',
  'organizationImport.secondSheet',
  'organizationImport.entryMissing',
  'organizationImport.cellUnreadable',
  'organizationImport.kindUnknown',
  'organizationImport.industryUnknown',
  'organizationImport.areaUnknown',
  'organizationImport.numberTwice',
  'organizationImport.parentUnknown',
  'organizationImport.parentAmbiguous',
  'organizationImport.parentCircle',
  'organizationImport.parentRefused',
  'joinedOn.invalid',
  'joinedOn.future',
  'joinedOn.tooYoung',
  'joinedOn.tooOld',
  'memberNumber.required',
  'memberNumber.unexpected',
  'memberNumber.malformed',
  'memberNumber.yearMismatch',
  'memberNumber.provinceUnknown',
  'memberNumber.occupied',
  'joinApplication.alreadyOpen',
  'joinApplication.alreadyMember',
  'joinApplication.notOpen',
  'joinApplication.sameOrganization',
  'joinApplication.reasonRequired',
  'joinApplication.noteRequired',
  'joinApplication.notYetSilent',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** Facts that the sentence of a refusal needs, for instance `{ minimum: 12 }`; never personal data. */
export type RefusalFacts = Readonly<Record<string, string | number>>

export interface Refusal {
  readonly code: RefusalCode
  readonly facts?: RefusalFacts
}

/** What a rule answers: the new facts, or why not. */
export type Decision<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export function accept<T>(value: T): Decision<T> {
  return { ok: true, value }
}

export function refuse(code: RefusalCode, facts?: RefusalFacts): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: facts ? { code, facts } : { code } }
}
