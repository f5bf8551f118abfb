import { HANDOVER_SECONDS } from './photo.ts'

/** From when on a handover is over; a phone that comes at this very instant is too late. */
export function handoverEnd(createdAt: Date): Date {
  return new Date(createdAt.getTime() + HANDOVER_SECONDS * 1000)
}
