import type {
  joinApplicationDetail,
  joinApplicationRow,
} from '@qingtuan/contract/join-applications/join-application'
import { nextActs } from '@qingtuan/domain/join-applications/state'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import type { Person } from '../accounts/index.ts'
import { readPeople } from '../accounts/index.ts'
import { joinedOnText } from '../members/index.ts'
import { readPlaces } from '../organizations/index.ts'
import { readApplicant } from './applicant.ts'
import { describeStep } from './describe-step.ts'
import { reviewerRole } from './reach.ts'
import type { FiledRow } from './store/list.ts'
import { readSteps } from './store/steps.ts'
import { isSilentAt, standingAt } from './waiting.ts'

export type ApplicationOnList = z.infer<typeof joinApplicationRow>
export type ApplicationInFull = z.infer<typeof joinApplicationDetail>

/** Applications as a branch or its superior sees them in a list. */
export async function describeRows(call: Call, rows: readonly FiledRow[]): Promise<ApplicationOnList[]> {
  const { platform } = call
  const people = await readPeople(
    platform.database,
    platform,
    rows.map((row) => row.person_id),
  )
  return rows.map((row) => {
    const person = people.get(row.person_id)
    if (!person) throw new Error(`Application ${row.id} lacks its applicant`)
    return describeRow(call, row, person)
  })
}

/** One application with phone, place and steps; the applicant is read where not at hand. */
export async function describeFull(
  call: Call,
  row: FiledRow,
  atHand: Person | null = null,
): Promise<ApplicationInFull> {
  const { database } = call.platform
  const [person, places, steps] = await Promise.all([
    atHand ?? readApplicant(database, call, row.person_id),
    readPlaces(database, [row.organization_id]),
    readSteps(database, [row.id]),
  ])
  const place = places.get(row.organization_id)
  if (!place) throw new Error(`Application ${row.id} lacks its branch`)
  return {
    ...describeRow(call, row, person),
    phone: person.phone === null ? null : maskPhone(person.phone),
    place,
    returnReason: row.return_reason,
    steps: steps.map(describeStep),
  }
}

function describeRow(call: Call, row: FiledRow, person: Person): ApplicationOnList {
  const acts = nextActs(standingAt(call.now, row), reviewerRole(call, row))
  return {
    id: row.id,
    state: row.state,
    name: person.name,
    sex: person.sex,
    bornOn: person.bornOn,
    documentKind: person.documentKind,
    documentNumber: maskIdentityNumber(person.documentNumber),
    joinedOn: joinedOnText(row),
    memberNumber: row.member_number,
    organization: { id: row.organization_id, shortName: row.short_name },
    submittedAt: row.submitted_at.toISOString(),
    waitsUntil: row.state === 'pending' ? row.waits_until : null,
    silent: isSilentAt(call.now, row),
    remarks: remarksOn(row, person),
    may: { approve: acts.includes('approve'), return: acts.includes('return') },
  }
}

function remarksOn(row: FiledRow, person: Person): ApplicationOnList['remarks'] {
  const remarks = [
    row.needs_note && ('joinedAtThirteen' as const),
    person.documentNeedsReview && ('documentNeedsReview' as const),
    row.other_province && ('numberOfOtherProvince' as const),
  ]
  return remarks.filter((remark) => remark !== false)
}
