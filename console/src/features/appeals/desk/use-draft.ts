import { useState } from 'react'
import { useMyAccount } from '../../../shared/session/me.ts'
import type { CaseDraft } from './kept-draft.ts'
import { forgetDraft, keepDraft, readDraft } from './kept-draft.ts'

/** What is being typed on one case; it survives a log-in in between. */
export function useDraft(appealId: string) {
  const { userName } = useMyAccount()
  const [draft, setDraft] = useState<CaseDraft>(() => readDraft(userName, appealId, Date.now()))
  const change = (part: CaseDraft) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keepDraft(userName, appealId, next, Date.now())
  }
  const forget = () => {
    setDraft({})
    forgetDraft(userName, appealId)
  }
  return { draft, change, forget }
}

export type Draft = ReturnType<typeof useDraft>
