import { UNCLAIMED_PHOTO_HOURS } from '@qingtuan/domain/files/photo'
import { useState } from 'react'

/** As long as the server keeps photos that no case has claimed. */
const KEPT_FOR = UNCLAIMED_PHOTO_HOURS * 3_600_000

interface Kept<Draft> {
  readonly until: number
  readonly draft: Partial<Draft>
}

/**
 * What was typed, kept on this device for 72 hours, though the browser is closed. Never holds passwords, codes
 * or the proof of a phone. `start` is newer than what was kept.
 */
export function useLastingDraft<Draft extends object>(
  name: string,
  empty: Draft,
  startOf: (kept: Partial<Draft>) => Partial<Draft>,
) {
  const key = `qingtuan.draft.${name}`
  const [kept] = useState(() => read<Draft>(key))
  const [draft, setDraft] = useState<Draft>(() => ({ ...empty, ...kept, ...startOf(kept) }))
  const change = (part: Partial<Draft>) => {
    setDraft((before) => {
      const next = { ...before, ...part }
      const written: Kept<Draft> = { until: Date.now() + KEPT_FOR, draft: next }
      localStorage.setItem(key, JSON.stringify(written))
      return next
    })
  }
  /** The next visit starts empty. */
  const forget = () => localStorage.removeItem(key)
  return { draft, change, forget, wasKept: Object.keys(kept).length > 0 }
}

function read<Draft>(key: string): Partial<Draft> {
  const text = localStorage.getItem(key)
  if (text === null) return {}
  try {
    const { until, draft }: Kept<Draft> = JSON.parse(text)
    if (until > Date.now()) return draft
  } catch {
    // Written by another version of this page: start afresh rather than fail at every visit.
  }
  localStorage.removeItem(key)
  return {}
}
