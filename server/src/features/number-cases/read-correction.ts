import { readNewNumber } from '@qingtuan/domain/members/number-change'
import { REMARK_BOUNDS, readRemark } from '@qingtuan/domain/shared/remark'
import { must, refused } from '../../platform/refused.ts'
import type { Member } from '../members/index.ts'
import { joinedOnText } from '../members/index.ts'
import { isFormer } from './standing.ts'

interface Entries {
  readonly memberNumber: string
  readonly reason: string
}

/**
 * What a member asks for, as the columns keep it. That another holds the number is no reason to refuse here: the
 * branch files the case (FAQ M13), and a member is not told who holds what. Refuses `memberNumber.*`.
 */
export function readCorrection(member: Member, { memberNumber, reason: raw }: Entries) {
  if (isFormer(member)) throw refused('numberCorrection.notMember')
  const wish = { present: member.number, raw: memberNumber, joinedOn: joinedOnText(member) }
  const { number } = must(readNewNumber(wish))
  // A join before 2016 has its number made by the system: there is nothing on a cover to correct.
  if (number === null) throw refused('memberNumber.unexpected')
  const reason = readRemark(raw)
  if (reason === null) throw refused('numberCorrection.reasonRequired', REMARK_BOUNDS)
  return { number, reason, present_number: member.number }
}
