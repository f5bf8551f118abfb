import { useLocation, useNavigate } from 'react-router'
import type { Complaints } from '../../../shared/form/use-form.ts'
import { JoinEntriesFields } from '../../../shared/join-entries/join-entries-fields.tsx'
import type { JoinField } from '../../../shared/join-entries/use-join-entries.ts'
import { useJoinEntries } from '../../../shared/join-entries/use-join-entries.ts'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useRegistration } from './draft.ts'
import { useRegistrationTexts } from './texts.ts'

/** For 我是团员: where, since when, and the member number (FAQ M12). */
export function OrganizationStep() {
  const t = useRegistrationTexts()
  const { draft, change } = useRegistration()
  const navigate = useNavigate()
  const { state } = useLocation()
  const complaints: Complaints<JoinField> | undefined = state?.complaints
  const entries = useJoinEntries({ draft, change, bornOn: draft.checkedBornOn, complaints })
  const next = () => navigate('/register/password')
  return (
    <form className="card stack" ref={entries.form.form} onSubmit={entries.form.onSubmit(next)} noValidate>
      <JoinEntriesFields draft={draft} change={change} entries={entries} invitedTo={draft.invitedTo} />
      <SubmitButton pending={false}>{t('next')}</SubmitButton>
    </form>
  )
}
