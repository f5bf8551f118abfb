/**
 * Members of the demo world, for what needs a phone to which no code has gone in this minute. Each browser has its
 * own, because both share one database. Of each twenty, the first two are formal members.
 */
const PLACES = { knownPhone: 101, forgotten: 121 } as const

export function demoMember(browserName: string, use: keyof typeof PLACES): string {
  const index = PLACES[use] + (browserName === 'firefox' ? 1 : 0)
  return `1990000${String(index).padStart(4, '0')}`
}
