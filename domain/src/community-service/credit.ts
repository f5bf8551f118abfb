import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { readRemark } from '../shared/remark.ts'
import type { ProjectTimes } from './check-in-window.ts'
import type { CheckInWay } from './side.ts'

const HALF_HOUR = 30
const MINUTE_MS = 60_000
/** As many as the ledger takes in one entry. */
const MOST_MINUTES = 1440

/** One side of somebody’s time on the spot. */
export interface Seen {
  readonly at: Date
  readonly way: CheckInWay
  readonly vouchedAt: Date | null
}

/** A late code counts once a leader has vouched for it. */
export function countsAsSeen(seen: Seen | null): boolean {
  return seen !== null && (seen.way !== 'lateCode' || seen.vouchedAt !== null)
}

export interface Attendance {
  readonly seenIn: Seen | null
  readonly seenOut: Seen | null
  /** Whether hours of the same time stand to their credit already, of another project. */
  readonly isCreditedElsewhere: boolean
}

/**
 * Both sides: the project’s hours; none, or hours of the same time elsewhere: nothing. One side alone, or codes of both
 * read within less than half of those hours: null, the organizer has to say.
 */
export function proposedMinutes(
  { seenIn, seenOut, isCreditedElsewhere }: Attendance,
  creditMinutes: number,
): number | null {
  const [atBeginning, atEnd] = [countsAsSeen(seenIn), countsAsSeen(seenOut)]
  if (isCreditedElsewhere) return 0
  if (atBeginning !== atEnd || minutesTooShort(seenIn, seenOut, creditMinutes) !== null) return null
  return atBeginning ? creditMinutes : 0
}

type Side = Pick<Seen, 'at' | 'way'>

/**
 * Whole minutes from code to code where they are less than half of the project’s hours, below zero where the code of
 * the end was read first; else null. By their own codes alone: the leader ticks both sides off when it suits.
 */
export function minutesTooShort(
  seenIn: Side | null,
  seenOut: Side | null,
  creditMinutes: number,
): number | null {
  if (!seenIn || !seenOut || seenIn.way === 'list' || seenOut.way === 'list') return null
  const minutes = (seenOut.at.getTime() - seenIn.at.getTime()) / MINUTE_MS
  return minutes < creditMinutes / 2 ? Math.floor(minutes) : null
}

/** The most that a project can be worth to one person: as long as it lasts, in half hours, or what it promises. */
export function mostMinutes({ startsAt, endsAt }: ProjectTimes, creditMinutes: number): number {
  const minutes = (endsAt.getTime() - startsAt.getTime()) / MINUTE_MS
  const lasting = Math.ceil(minutes / HALF_HOUR) * HALF_HOUR
  return Math.min(MOST_MINUTES, Math.max(lasting, creditMinutes))
}

interface Credit {
  readonly minutes: number
  readonly reason: string | null
}

export interface CreditWish {
  readonly minutes: number
  readonly reason?: string | undefined
}

/** What the organizer credits to one: half hours within the project’s time, with a reason where it is not what was proposed. */
export function judgeCredit(
  wish: CreditWish,
  { proposed, most }: { proposed: number | null; most: number },
): Decision<Credit> {
  const { minutes } = wish
  if (!isHalfHours(minutes, most)) return refuse('serviceHours.minutesInvalid', { most: most / 60 })
  if (proposed === null || minutes === proposed) return accept({ minutes, reason: readReason(wish.reason) })
  const reason = readReason(wish.reason)
  return reason === null ? refuse('serviceHours.reasonRequired') : accept({ minutes, reason })
}

interface Correction {
  readonly minutes: number
  readonly reason: string
}

/** A correction of what stands credited, 0 for nothing: always with a reason, and never to the same. */
export function judgeCorrection(
  wish: CreditWish,
  { standing, most, confirmedAt }: { standing: number; most: number; confirmedAt: Date | null },
): Decision<Correction> {
  if (confirmedAt === null) return refuse('serviceHours.notConfirmed')
  if (!isHalfHours(wish.minutes, most)) return refuse('serviceHours.minutesInvalid', { most: most / 60 })
  if (wish.minutes === standing) return refuse('serviceHours.unchanged')
  const reason = readReason(wish.reason)
  if (reason === null) return refuse('serviceHours.correctionReasonRequired')
  return accept({ minutes: wish.minutes, reason })
}

function isHalfHours(minutes: number, most: number): boolean {
  return minutes >= 0 && minutes <= most && minutes % HALF_HOUR === 0
}

function readReason(raw: string | undefined): string | null {
  return raw === undefined ? null : readRemark(raw)
}

interface ProjectStanding extends ProjectTimes {
  readonly cancelledAt: Date | null
  readonly confirmedAt: Date | null
}

/** Hours are confirmed once, after the end. */
export function judgeConfirming(project: ProjectStanding, now: Date): Decision<null> {
  if (project.cancelledAt !== null) return refuse('checkIn.calledOff')
  if (project.confirmedAt !== null) return refuse('serviceHours.confirmed')
  return now < project.endsAt ? refuse('serviceHours.notOver') : accept(null)
}

/** Whether somebody may still be ticked in or out. */
export function judgeAttending(
  project: Pick<ProjectStanding, 'cancelledAt' | 'confirmedAt'>,
): Decision<null> {
  if (project.cancelledAt !== null) return refuse('checkIn.calledOff')
  return project.confirmedAt === null ? accept(null) : refuse('checkIn.confirmed')
}
