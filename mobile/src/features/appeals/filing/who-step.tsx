import { useLocation, useNavigate } from 'react-router'
import type { Complaints } from '../../../shared/form/use-form.ts'
import type { IdentityDraft } from '../../../shared/identity-entries/identity-draft.ts'
import { IdentityEntriesFields } from '../../../shared/identity-entries/identity-entries-fields.tsx'
import type { IdentityField } from '../../../shared/identity-entries/use-identity-entries.ts'
import { useIdentityEntries } from '../../../shared/identity-entries/use-identity-entries.ts'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { noPhotos } from '../../../shared/photo/document-photos.ts'
import { openStep, pathOf } from './progress.ts'
import { useFilingTexts } from './texts.ts'
import { useFiling } from './use-filing.ts'

/** Whose record it is: name and document, which a refused registration brings along. */
export function WhoStep() {
  const t = useFilingTexts()
  const filing = useFiling()
  const navigate = useNavigate()
  const { state } = useLocation()
  const complaints: Complaints<IdentityField> | undefined = state?.complaints
  const { draft } = filing
  const change = (part: Partial<IdentityDraft>) => {
    // Another kind of document has other sides.
    const isOtherKind = part.documentKind !== undefined && part.documentKind !== draft.documentKind
    filing.change(isOtherKind ? { ...part, ...noPhotos } : part)
  }
  const form = useIdentityEntries({ draft, change, complaints })
  const next = () => navigate(pathOf(openStep(filing)))
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(next)} noValidate>
      <p>{t('intro')}</p>
      <ul className="way">
        <li>{t('introNeeds')}</li>
        <li>{t('introWait')}</li>
        <li>{t('introAfter')}</li>
      </ul>
      <IdentityEntriesFields draft={draft} form={form} />
      <SubmitButton pending={false}>{t('next')}</SubmitButton>
    </form>
  )
}
