/** What brought somebody to the log-in page, and what they need not type again. Travels in the history entry. */
export interface LogInNotice {
  readonly notice?: 'registered' | 'reset' | 'ended' | 'loggedOut' | 'enrolled'
  readonly userName?: string
}

const NOTICES = ['registered', 'reset', 'ended', 'loggedOut', 'enrolled'] as const

export function readLogInNotice(state: unknown): LogInNotice {
  if (typeof state !== 'object' || state === null) return {}
  const { notice, userName }: { notice?: unknown; userName?: unknown } = state
  const known = NOTICES.find((candidate) => candidate === notice)
  return { ...(known ? { notice: known } : {}), ...(typeof userName === 'string' ? { userName } : {}) }
}

/** Where to go after logging in: a page of this site and nothing else. */
export function readNext(raw: string | null): string {
  return raw && /^\/(?![/\\])/.test(raw) && !raw.startsWith('/log-in') ? raw : '/'
}
