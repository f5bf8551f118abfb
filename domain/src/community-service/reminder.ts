/** Who has a place is reminded a day before. */
export const REMINDED_HOURS = 24

const HOUR = 3_600_000

/** The latest beginning of which people are reminded now. */
export function remindedUntil(now: Date): Date {
  return new Date(now.getTime() + REMINDED_HOURS * HOUR)
}
