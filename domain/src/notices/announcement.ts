import { toShanghaiDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { readWords } from '../shared/remark.ts'

/** Characters (code points) of what is told. */
export const ANNOUNCEMENT_BOUNDS = {
  title: { minimum: 2, maximum: 40 },
  text: { minimum: 2, maximum: 2000 },
  urgentReason: { minimum: 2, maximum: 100 },
} as const
/** What one organization may tell in a day in China: who is told too much reads nothing. */
export const ANNOUNCEMENTS_A_DAY = 10
/** How far ahead a time may be chosen. */
export const ANNOUNCEMENT_DAYS_AHEAD = 90
export const ANNOUNCEMENT_TEMPLATES = 30

/** 直接下级 or 全部下级. */
export const TOLD_LEVELS = ['direct', 'all'] as const
export type ToldLevel = (typeof TOLD_LEVELS)[number]

export const readAnnouncementTitle = (raw: string): Decision<string> => {
  const title = readWords(raw.replaceAll(/\s+/g, ' '), ANNOUNCEMENT_BOUNDS.title)
  return title === null
    ? refuse('announcement.titleInvalid', { ...ANNOUNCEMENT_BOUNDS.title })
    : accept(title)
}

export const readAnnouncementText = (raw: string): Decision<string> => {
  const text = readWords(raw, ANNOUNCEMENT_BOUNDS.text)
  return text === null ? refuse('announcement.textInvalid', { ...ANNOUNCEMENT_BOUNDS.text }) : accept(text)
}

export const readUrgentReason = (raw: string): Decision<string> => {
  const reason = readWords(raw, ANNOUNCEMENT_BOUNDS.urgentReason)
  return reason === null
    ? refuse('announcement.reasonRequired', { ...ANNOUNCEMENT_BOUNDS.urgentReason })
    : accept(reason)
}

const MINUTE = 60_000
const DAY = 86_400_000

/** The time that was chosen, or now; a page that lay open for some minutes does no harm. */
export function readWishedTime(chosen: Date | null, now: Date): Decision<Date> {
  if (chosen === null) return accept(now)
  const ahead = chosen.getTime() - now.getTime()
  if (ahead < -5 * MINUTE || ahead > ANNOUNCEMENT_DAYS_AHEAD * DAY)
    return refuse('announcement.timeInvalid', { maximum: ANNOUNCEMENT_DAYS_AHEAD })
  return accept(ahead < 0 ? now : chosen)
}

export interface AnnouncementProgress {
  readonly startedAt: Date | null
  readonly sentAt: Date | null
  readonly withdrawnAt: Date | null
  /** When who is missing was last reminded, or is to be. */
  readonly remindedAt: Date | null
  /** That not everybody of the last reminder has been told yet. */
  readonly isReminding: boolean
}

export const ANNOUNCEMENT_STATES = ['waiting', 'sending', 'sent', 'withdrawn'] as const
export type AnnouncementState = (typeof ANNOUNCEMENT_STATES)[number]

export function announcementState({
  startedAt,
  sentAt,
  withdrawnAt,
}: AnnouncementProgress): AnnouncementState {
  if (withdrawnAt !== null) return 'withdrawn'
  if (sentAt !== null) return 'sent'
  return startedAt === null ? 'waiting' : 'sending'
}

/**
 * Who is missing is reminded once a day in China at most, and of nothing that is not out yet or was taken back. `comesAt`
 * is when the reminder would come: one of the evening that waits for the morning is of that next day.
 */
export function judgeReminder(progress: AnnouncementProgress, comesAt: Date): Decision<Date> {
  if (announcementState(progress) !== 'sent') return refuse('announcement.notSent')
  const { remindedAt, isReminding } = progress
  const isSameDay = remindedAt !== null && toShanghaiDate(remindedAt) === toShanghaiDate(comesAt)
  return isSameDay || isReminding ? refuse('announcement.remindedToday') : accept(comesAt)
}

/** What stands for the receiver in a title or a text. */
export const PLACEHOLDERS = { name: '{姓名}', organization: '{团组织}' } as const

export interface AnnouncementReceiver {
  /** Of an organization that is told, its own short name. */
  readonly name: string
  /** The branch of a member, or the organization itself. */
  readonly organization: string
}

/** The words as one receiver reads them. Other braces stay as they were written. */
export function filledFor(words: string, receiver: AnnouncementReceiver): string {
  return words.replaceAll(/\{(姓名|团组织)\}/g, (gap) =>
    gap === PLACEHOLDERS.name ? receiver.name : receiver.organization,
  )
}
