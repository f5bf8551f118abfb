import { useState } from 'react'
import { client } from '../../../shared/api/client.ts'
import type { AppealCase } from './queries.ts'
import { useAct } from './queries.ts'
import type { Draft } from './use-draft.ts'

/** What this visit has done to the case; null while it is in work. */
export type Outcome = 'upheld' | 'upheldOnce' | 'dismissed' | 'photosAsked' | 'released'

/** Every act on one case. What was typed is forgotten with the decision. */
export function useCaseActs(draft: Draft) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const finish = (of: (appeal: AppealCase) => Outcome) => (appeal: AppealCase) => {
    draft.forget()
    setOutcome(of(appeal))
  }
  const { appeals } = client
  return {
    outcome,
    claim: useAct(appeals.claim, () => setOutcome(null)),
    read: useAct(appeals.read),
    release: useAct(
      appeals.release,
      finish(() => 'released'),
    ),
    uphold: useAct(
      appeals.uphold,
      finish(({ state }) => (state === 'upheld' ? 'upheld' : 'upheldOnce')),
    ),
    dismiss: useAct(
      appeals.dismiss,
      finish(() => 'dismissed'),
    ),
    askPhotos: useAct(
      appeals.askPhotos,
      finish(() => 'photosAsked'),
    ),
  }
}

export type CaseActs = ReturnType<typeof useCaseActs>
