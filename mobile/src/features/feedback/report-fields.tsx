import { FEEDBACK_TEXT_BOUNDS } from '@qingtuan/domain/feedback/words'
import { AreaField } from '../../shared/form/area-field.tsx'
import { FieldComplaint } from '../../shared/form/field.tsx'
import { TextField } from '../../shared/form/text-field.tsx'
import type { FieldState } from '../../shared/form/use-form.ts'
import type { TakenPhoto } from '../../shared/photo/document-photos.ts'
import { Screenshots } from './screenshots.tsx'
import { useFeedbackTexts } from './texts.ts'
import type { ReportField } from './use-report.ts'

interface ReportFieldsProps {
  readonly field: (name: ReportField) => FieldState
  readonly pictures: readonly TakenPhoto[]
  readonly onPictures: (pictures: readonly TakenPhoto[]) => void
  readonly onBusy: (key: number, isBusy: boolean) => void
}

/** What the FAQ asks for (X2): the problem and screenshots by hand, time and device filled in. */
export function ReportFields({ field, pictures, onPictures, onBusy }: ReportFieldsProps) {
  const t = useFeedbackTexts()
  return (
    <>
      <AreaField
        name="text"
        label={t('text')}
        placeholder={t('textPlaceholder')}
        maxLength={FEEDBACK_TEXT_BOUNDS.maximum}
        field={field('text')}
      />
      <Screenshots pictures={pictures} onChange={onPictures} onBusy={onBusy} />
      <FieldComplaint id="pictures" complaint={field('pictures').complaint} />
      <TextField
        name="happenedAt"
        type="datetime-local"
        label={t('happenedAt')}
        field={field('happenedAt')}
      />
      <TextField name="device" label={t('device')} maxLength={200} field={field('device')} />
      <p className="weak">{t('privacy')}</p>
    </>
  )
}
