/** Who has a place is reminded a day before. */
export const REMINDED_HOURS = 24

const SHANGHAI_HOURS = 8
const HOUR = 3_600_000

/** From 22 to 7 o’clock in China nobody is told what can wait until the morning. */
export function isQuietHour(now: Date): boolean {
  const hour = (Math.floor(now.getTime() / HOUR) + SHANGHAI_HOURS) % 24
  return hour >= 22 || hour < 7
}

/** The latest beginning of which people are reminded now. */
export function remindedUntil(now: Date): Date {
  return new Date(now.getTime() + REMINDED_HOURS * HOUR)
}
