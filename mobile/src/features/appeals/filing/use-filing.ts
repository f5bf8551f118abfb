import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { useState } from 'react'
import { useLocation, useOutletContext } from 'react-router'
import { useDraft } from '../../../shared/draft/draft.ts'
import type { IdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import { emptyIdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import type { DocumentPhotos } from '../../../shared/photo/document-photos.ts'
import { noPhotos, stillThere } from '../../../shared/photo/document-photos.ts'
import { usePhoto } from '../../../shared/photo/use-photo.ts'
import type { PhoneProof } from '../../../shared/sms-code/use-proving.ts'
import type { Arrival } from './arrival.ts'
import { arrivalOf, noProof } from './arrival.ts'
import { useLastingDraft } from './lasting-draft.ts'

export interface AppealDraft extends IdentityDraft, DocumentPhotos {
  readonly phone: string
}

const empty: AppealDraft = { ...emptyIdentityDraft, ...noPhotos, phone: '' }

/** Everything entered so far. Passwords stay in memory: they survive a step back, but no reload. */
export function useFilingDraft() {
  const { state } = useLocation()
  const [openedAt] = useState(Date.now)
  const [arrival] = useState(() => arrivalOf(state, openedAt))
  const kept = useLastingDraft('appeal', empty, (before) => startOf(before, arrival))
  const proving = useDraft<PhoneProof>('appealProof', noProof, arrival.proof ?? {})
  const [password, setPassword] = useState({ password: '', again: '' })
  const photos = { front: usePhotoOf('front', kept.change), back: usePhotoOf('back', kept.change) }
  const forget = () => {
    kept.forget()
    proving.forget()
  }
  const proof = proving.draft.until > openedAt ? proving.draft : noProof
  return { ...kept, proof, prove: proving.change, password, setPassword, photos, forget }
}

function usePhotoOf(side: PhotoSide, change: (part: Partial<AppealDraft>) => void) {
  return usePhoto({ onChange: (photo) => change({ [side]: photo }) })
}

/** Photos of one document do not show another. */
function startOf(kept: Partial<AppealDraft>, { identity, phone }: Arrival): Partial<AppealDraft> {
  const isAnother = Boolean(identity.documentNumber) && identity.documentNumber !== kept.documentNumber
  const photos = stillThere({ front: kept.front ?? null, back: kept.back ?? null }, Date.now())
  return { ...(isAnother ? noPhotos : photos), ...identity, ...(phone ? { phone } : {}) }
}

export type Filing = ReturnType<typeof useFilingDraft>

export function useFiling(): Filing {
  return useOutletContext<Filing>()
}
