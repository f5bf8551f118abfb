import { NUMBER_CASE_OUTCOMES } from '@qingtuan/domain/number-cases/decision'
import { NUMBER_CASE_ACTS, NUMBER_CASE_STATES } from '@qingtuan/domain/number-cases/state'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { z } from 'zod'
import { memberStatus } from '../members.ts'
import { organizationPlace } from '../organizations/organization.ts'
import { calendarDate, instant, recordId, sex } from '../shared/field.ts'

export const numberCaseState = z.enum(NUMBER_CASE_STATES)
export const numberCaseOutcome = z.enum(NUMBER_CASE_OUTCOMES)
export const CASE_SIDES = ['claimant', 'holder'] as const

const unit = z.object({ id: z.number().int(), shortName: z.string() })

/** A side in a list: who, and where. */
const sideOnList = z.object({ name: z.string(), organization: unit })

/** A row of 编号被占用. A side out of one’s reach is null. */
export const numberCaseRow = z.object({
  id: recordId,
  number: z.string(),
  state: numberCaseState,
  claimant: sideOnList.nullable(),
  holder: sideOnList.nullable(),
  reportedAt: instant,
  stateSince: instant,
  /** Last day of who has it now; null once settled. */
  waitsUntil: calendarDate.nullable(),
  overdue: z.boolean(),
  outcome: numberCaseOutcome.nullable(),
  may: z.object({ collect: z.boolean(), escalate: z.boolean(), withdraw: z.boolean() }),
})

export const numberCaseStep = z.object({
  act: z.enum(['report', ...NUMBER_CASE_ACTS]),
  at: instant,
  by: z.enum(['branch', 'committee', 'superior', 'officer']),
  byName: z.string(),
  reason: z.string().nullable(),
})

/** A side in full, for whom it is within reach. The document number is masked. */
export const numberCaseSide = sideOnList.extend({
  /** Null for who is no member (yet). */
  memberId: recordId.nullable(),
  memberNumber: z.string().nullable(),
  status: memberStatus.nullable(),
  joinedOn: z.string().nullable(),
  sex: sex.nullable(),
  bornOn: calendarDate.nullable(),
  documentKind: z.enum(DOCUMENT_KINDS).nullable(),
  documentNumber: z.string().nullable(),
  place: organizationPlace,
  hasPhoto: z.boolean(),
})

export const numberCaseDetail = numberCaseRow.extend({
  claimant: numberCaseSide.nullable(),
  holder: numberCaseSide.nullable(),
  note: z.string().nullable(),
  decisionReason: z.string().nullable(),
  decidedAt: instant.nullable(),
  /** The numbers after the decision; those out of reach are null. */
  claimantNumber: z.string().nullable(),
  holderNumber: z.string().nullable(),
  /** Who has it now: a short name, or null for the number officer or once settled. */
  nextActor: z.string().nullable(),
  steps: z.array(numberCaseStep),
  /** Sides to which one may add the photo of the admission form. */
  photoSides: z.array(z.enum(CASE_SIDES)),
})

/** A case as the desk of the number officer sees it: both sides, whatever their branches. */
export const deskRow = numberCaseRow.omit({ may: true }).extend({ takenByMe: z.boolean() })
export const deskDetail = numberCaseDetail.omit({ may: true, photoSides: true }).extend({
  takenBy: z.string().nullable(),
  /** What else is open about this number. */
  others: z.array(numberCaseRow.pick({ id: true, claimant: true, state: true })),
  may: z.object({ take: z.boolean(), decide: z.boolean() }),
})
