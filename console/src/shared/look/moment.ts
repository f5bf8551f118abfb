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

export function dayText(instant: string): string {
  return momentText(instant).slice(0, 10)
}
