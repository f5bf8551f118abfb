import { useLocation } from 'react-router'

/** What travels along from page to page, so that nobody types it twice. */
export interface Travel {
  readonly phone?: string
  /** Where to return to after logging in. */
  readonly from?: string
}

export function useTravel(): Travel {
  const { state } = useLocation()
  if (typeof state !== 'object' || state === null) return {}
  const { phone, from } = state as Record<string, unknown>
  return {
    ...(typeof phone === 'string' ? { phone } : {}),
    ...(typeof from === 'string' && /^\/(?!\/)/.test(from) ? { from } : {}),
  }
}
