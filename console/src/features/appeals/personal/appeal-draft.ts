import { UNCLAIMED_PHOTO_HOURS } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { useCallback, useState } from 'react'
import type { Photos } from '../../../shared/photo/photo.ts'
import { isComplete, NO_PHOTOS, stillThere } from '../../../shared/photo/photo.ts'

export interface AppealDraft {
  readonly name: string
  readonly documentKind: DocumentKind
  readonly documentNumber: string
  readonly bornOn: string
  readonly sex: string
  readonly phone: string
  /** Shows for half an hour that the SMS code of `provenPhone` was right; it is not the code. */
  readonly phoneProof: string
  readonly provenPhone: string
  readonly provenUntil: number
  readonly photos: Photos
}

const EMPTY: AppealDraft = {
  name: '',
  documentKind: 'residentId',
  documentNumber: '',
  bornOn: '',
  sex: '',
  phone: '',
  phoneProof: '',
  provenPhone: '',
  provenUntil: 0,
  photos: NO_PHOTOS,
}

const KEPT_AS = 'qingtuan.draft.appeal'
/** As long as the server keeps photos that no case has claimed. */
const KEPT_MS = UNCLAIMED_PHOTO_HOURS * 3_600_000

/** What was typed, kept on this PC for 72 hours until it is sent. The password is never in it. */
export function useAppealDraft() {
  const [start] = useState(() => readAppealDraft(Date.now()))
  const [draft, setDraft] = useState(start ?? EMPTY)
  const [isRestored, setIsRestored] = useState(start !== null)
  const change = useCallback((part: Partial<AppealDraft> | ((before: AppealDraft) => AppealDraft)) => {
    setDraft((before) => {
      const next = typeof part === 'function' ? part(before) : { ...before, ...part }
      if (next !== before) keepAppealDraft(next)
      return next
    })
  }, [])
  const clear = () => {
    forgetAppealDraft()
    setDraft(EMPTY)
    setIsRestored(false)
  }
  return { draft, change, clear, isRestored }
}

/** Begins another appeal with entries that are known already. */
export function startAppealDraft(entries: Partial<AppealDraft>) {
  keepAppealDraft({ ...EMPTY, ...entries })
}

export function forgetAppealDraft() {
  inStorage((storage) => storage.removeItem(KEPT_AS))
}

function keepAppealDraft(draft: AppealDraft) {
  const kept = JSON.stringify({ ...draft, keptAt: Date.now() })
  inStorage((storage) => storage.setItem(KEPT_AS, kept))
}

/** Null when there is none, or it is too old, or something else has written it. */
export function readAppealDraft(now: number): AppealDraft | null {
  const kept = inStorage((storage) => storage.getItem(KEPT_AS))
  if (!kept) return null
  try {
    const { keptAt, ...entries }: AppealDraft & { keptAt: number } = JSON.parse(kept)
    if (!(now - keptAt < KEPT_MS)) throw new Error('too old')
    const photos = stillThere({ ...NO_PHOTOS, ...entries.photos }, now)
    const phoneProof = entries.provenUntil > now ? entries.phoneProof : ''
    return { ...EMPTY, ...entries, phoneProof, photos }
  } catch {
    forgetAppealDraft()
    return null
  }
}

/** A browser that forbids storage simply forgets. */
function inStorage<Answer>(act: (storage: Storage) => Answer): Answer | null {
  try {
    return act(localStorage)
  } catch {
    return null
  }
}

export const STEPS = ['identity', 'phone', 'photos', 'password', 'check'] as const
export type Step = (typeof STEPS)[number]

function isDone(step: Step, draft: AppealDraft, password: string): boolean {
  const done: Record<Step, boolean> = {
    identity: draft.name !== '' && draft.documentNumber !== '',
    phone: isProven(draft),
    photos: isComplete(draft.photos, draft.documentKind),
    password: password !== '',
    check: false,
  }
  return done[step]
}

/** The step that was asked for, or the first before it that lacks something. */
export function reachableStep(asked: string | null, draft: AppealDraft, password: string): Step {
  const wanted = STEPS.find((step) => step === asked) ?? 'identity'
  return STEPS.slice(0, STEPS.indexOf(wanted)).find((step) => !isDone(step, draft, password)) ?? wanted
}

/** Where to go on from a step that is done: what was filled in before is not walked through again. */
export function stepAfter(step: Step, draft: AppealDraft, password: string): Step {
  return STEPS.slice(STEPS.indexOf(step) + 1).find((later) => !isDone(later, draft, password)) ?? 'check'
}

/** Whether the phone’s code was given. That it was too long ago is for the server to say: nothing is taken away. */
export function isProven({ phone, provenPhone, phoneProof }: AppealDraft): boolean {
  return phoneProof !== '' && phone === provenPhone
}
