import { TextField } from '../../shared/form/text-field.tsx'
import { OrganizationPicker } from '../../shared/organization-picker/organization-picker.tsx'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../shared/page/submit-button.tsx'
import { useTransferTexts } from './texts.ts'
import type { useTransferForm } from './use-transfer-form.ts'

const LONGEST = 200

interface TransferFormProps {
  readonly transfer: ReturnType<typeof useTransferForm>
  /** What a side has started for itself cannot go elsewhere. */
  readonly isTargetFixed?: boolean
  readonly submitText: string
}

export function TransferForm({ transfer, isTargetFixed = false, submitText }: TransferFormProps) {
  const t = useTransferTexts()
  const { form, target, choose, onSubmit, pending, failure } = transfer
  const see = { label: t('see'), to: '/organization/transfers' }
  return (
    <form className="card stack" ref={form.form} onSubmit={onSubmit} noValidate>
      {isTargetFixed ? null : (
        <>
          <OrganizationPicker
            label={t('target')}
            everyKind
            chosen={target}
            complaint={form.field('target').complaint}
            onChoose={choose}
          />
          <p className="field-hint">{t('targetHint')}</p>
        </>
      )}
      <TextField
        name="statement"
        label={t('statement')}
        field={form.field('statement')}
        hint={t('statementHint')}
        maxLength={LONGEST}
      />
      <FailureNotice failure={failure} nextSteps={failure?.kind === 'refusal' ? [see] : []} />
      <SubmitButton pending={pending}>{submitText}</SubmitButton>
    </form>
  )
}
