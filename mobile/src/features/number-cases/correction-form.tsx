import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import { TextField } from '../../shared/form/text-field.tsx'
import { MemberNumberField } from '../../shared/join-entries/member-number-field.tsx'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../shared/page/submit-button.tsx'
import { PhotoField } from '../../shared/photo/photo-field.tsx'
import type { NumberOfMember } from './corrections.ts'
import { useNumberTexts } from './texts.ts'
import { useCorrection } from './use-correction.ts'

interface CorrectionFormProps {
  readonly membership: NumberOfMember
  /** The open request that is sent again; null for a new one. */
  readonly correction: OwnNumberCorrection | null
  readonly onDone: () => void
}

/** 团员编号有误: the number on the cover, why, and a photo of it. */
export function CorrectionForm({ membership, correction, onDone }: CorrectionFormProps) {
  const t = useNumberTexts()
  const { joinedOn, place } = membership
  const { form, photo, isThere, onSubmit, pending, failure } = useCorrection({
    membership,
    correction,
    onDone,
  })
  return (
    <form className="card stack" ref={form.form} onSubmit={onSubmit} noValidate>
      <h2 className="card-title">{t(correction ? 'mendTitle' : 'formTitle')}</h2>
      <p className="weak">{t('formText', { organization: place.shortName })}</p>
      <MemberNumberField field={form.field('memberNumber')} joinedOn={joinedOn} />
      <TextField
        name="reason"
        label={t('reason')}
        maxLength={200}
        placeholder={t('reasonPlaceholder')}
        field={form.field('reason')}
      />
      <PhotoField
        side="front"
        label={t('photo')}
        photo={photo}
        isThere={isThere}
        complaint={isThere ? undefined : form.field('photo').complaint}
      />
      <p className="weak">{t(correction ? 'photoKept' : 'photoText')}</p>
      <FailureNotice failure={failure} />
      <SubmitButton pending={pending}>{t(correction ? 'resend' : 'send')}</SubmitButton>
    </form>
  )
}
