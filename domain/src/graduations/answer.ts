import type { MemberStatus } from '../members/status.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { REMARK_BOUNDS, readRemark } from '../shared/remark.ts'

/** What a graduate says who starts no transfer now; whoever goes answers by the transfer itself. */
export const GRADUATE_ANSWERS = ['staying', 'undecided'] as const
export type GraduateAnswer = (typeof GRADUATE_ANSWERS)[number]

export const GRADUATE_STATES = ['unanswered', 'undecided', 'staying', 'underway', 'gone'] as const
export type GraduateState = (typeof GRADUATE_STATES)[number]

/** Whom a reminder reaches. */
export const OPEN_QUESTIONS: readonly GraduateState[] = ['unanswered', 'undecided']

export interface AskedGraduate {
  readonly status: MemberStatus
  /** Where the member is now, and where they were when asked. */
  readonly organizationId: number
  readonly askedIn: number
  /** Whether that one was archived since. */
  readonly isArchived: boolean
  readonly answer: GraduateAnswer | null
}

/**
 * Where a graduate stands. A transfer that was refused or withdrawn brings the question back; an archived branch
 * moves its members to the superior without their having gone anywhere.
 */
export function graduateState(asked: AskedGraduate): GraduateState {
  const { status, answer } = asked
  if (status === 'left') return 'gone'
  if (status === 'transferring') return 'underway'
  const isMoved = asked.organizationId !== asked.askedIn
  const isFloated = status === 'floating' && asked.isArchived
  return isMoved && !isFloated ? 'gone' : (answer ?? 'unanswered')
}

export interface AnswerWish {
  readonly isOpen: boolean
  readonly state: GraduateState
  readonly answer: GraduateAnswer
  readonly reason: string
}

/** An answer as it is kept. Staying wants a reason; a transfer on its way is answer enough. */
export function decideAnswer(wish: AnswerWish): Decision<{ answer: GraduateAnswer; reason: string | null }> {
  if (!wish.isOpen) return refuse('graduation.closed')
  if (wish.state === 'underway' || wish.state === 'gone') return refuse('graduation.onTheWay')
  const reason = readRemark(wish.reason)
  const isMissing = reason === null && (wish.answer === 'staying' || wish.reason.trim() !== '')
  return isMissing
    ? refuse('graduation.reasonRequired', REMARK_BOUNDS)
    : accept({ answer: wish.answer, reason })
}
