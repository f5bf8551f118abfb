const MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** `2018-12-22 09:30`, in Beijing wherever the reader is. */
export function momentText(instant: string): string {
  return MOMENT.format(new Date(instant))
}

/** The time beside a moment of the same day; of another day with that one: `09:30`, `12-23 00:10`. */
export function timeBeside(other: string, instant: string): string {
  return momentText(instant).slice(dayText(other) === dayText(instant) ? 11 : 5)
}

export function dayText(instant: string): string {
  return momentText(instant).slice(0, 10)
}
