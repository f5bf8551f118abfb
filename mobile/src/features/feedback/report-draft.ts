import { FEEDBACK_PICTURES } from '@qingtuan/domain/feedback/words'
import type { TakenPhoto } from '../../shared/photo/document-photos.ts'
import { stillThere } from '../../shared/photo/document-photos.ts'
import { describeDevice } from './device.ts'

/** What is told, kept in this tab until it is sent. */
export interface ReportDraft {
  readonly text: string
  /** As the phone shows it: `2026-03-02T09:00`. */
  readonly happenedAt: string
  readonly device: string
  readonly pictures: readonly TakenPhoto[]
}

/** All but the text and the screenshots fills itself in (FAQ X2). */
export function emptyReport(now: Date): ReportDraft {
  const happenedAt = localMinute(now)
  return { text: '', happenedAt, device: describeDevice(navigator.userAgent), pictures: [] }
}

/** What a form sends of it. */
export function entriesOf({ text, happenedAt, device, pictures }: ReportDraft) {
  const refs = pictures.slice(0, FEEDBACK_PICTURES).map(({ id, token }) => ({ id, token }))
  return { text, happenedAt: new Date(happenedAt).toISOString(), device, pictures: refs }
}

/** Without the screenshots that the server has destroyed by now. */
export function fresh<Draft extends ReportDraft>(draft: Draft, now: number): Draft {
  const pictures = draft.pictures.filter((front) => stillThere({ front, back: null }, now).front !== null)
  return { ...draft, pictures }
}

export function isMoment(typed: string): boolean {
  return !Number.isNaN(Date.parse(typed))
}

function localMinute(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
