import { useState } from 'react'

/**
 * What was typed, kept in this tab until it is sent; survives a reload. Never holds passwords or codes.
 * `start` is newer than what was kept, such as the phone typed on the page before.
 */
export function useDraft<Draft extends object>(name: string, empty: Draft, start: Partial<Draft> = {}) {
  const key = `qingtuan.draft.${name}`
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...read<Draft>(key), ...start }))
  const change = (part: Partial<Draft>) => {
    setDraft((before) => {
      const next = { ...before, ...part }
      sessionStorage.setItem(key, JSON.stringify(next))
      return next
    })
  }
  /** It was sent: the next visit starts empty. */
  const forget = () => sessionStorage.removeItem(key)
  return { draft, change, forget }
}

function read<Draft>(key: string): Partial<Draft> {
  const kept = sessionStorage.getItem(key)
  if (kept === null) return {}
  try {
    return JSON.parse(kept)
  } catch {
    // Written by another version of this page: start afresh rather than fail at every visit.
    sessionStorage.removeItem(key)
    return {}
  }
}
