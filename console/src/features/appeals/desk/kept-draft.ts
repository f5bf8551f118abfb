/** What a reviewer has typed on one case. */
export interface CaseDraft {
  readonly name?: string
  readonly number?: string
  readonly dismissal?: ReasonDraft
  readonly photoRequest?: ReasonDraft
}

export interface ReasonDraft {
  readonly reason: string
  readonly text: string
}

const PREFIX = 'qingtuan.appeal.'
/** Long enough to log in again; what is older names somebody in vain. */
const KEPT_MS = 30 * 60_000

const keyOf = (reviewer: string, appealId: string) => `${PREFIX}${reviewer}.${appealId}`

/** What was typed on a case in this tab within the last half hour; empty when nothing was. */
export function readDraft(reviewer: string, appealId: string, now: number): CaseDraft {
  try {
    forgetOld(now)
    return JSON.parse(sessionStorage.getItem(keyOf(reviewer, appealId)) ?? '{}').draft ?? {}
  } catch {
    return {}
  }
}

/** Kept in this tab alone, so that it outlives the session’s end. A browser that forbids storage forgets it. */
export function keepDraft(reviewer: string, appealId: string, draft: CaseDraft, now: number) {
  try {
    sessionStorage.setItem(keyOf(reviewer, appealId), JSON.stringify({ at: now, draft }))
  } catch {
    // The entries still stand in the form.
  }
}

export function forgetDraft(reviewer: string, appealId: string) {
  try {
    sessionStorage.removeItem(keyOf(reviewer, appealId))
  } catch {
    // Nothing was kept.
  }
}

function forgetOld(now: number) {
  const keys = Array.from(sessionStorage, (_, index) => sessionStorage.key(index)).filter(
    (key): key is string => key?.startsWith(PREFIX) ?? false,
  )
  for (const key of keys) if (now - keptAt(key) > KEPT_MS) sessionStorage.removeItem(key)
}

function keptAt(key: string): number {
  const at: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}').at
  return typeof at === 'number' ? at : 0
}
