import type { Failure } from '../../../shared/api/failure.ts'
import { ChoiceField } from '../../../shared/form/choice-field.tsx'
import { PasswordField } from '../../../shared/form/password-field.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { DocumentTailField } from '../proof/document-tail-field.tsx'
import { useChangePhoneTexts } from './texts.ts'
import type { useChangePhone } from './use-change-phone.ts'

interface OldPhoneFieldsProps {
  readonly form: ReturnType<typeof useChangePhone>['form']
  readonly onFailed: (failure: Failure) => void
}

/** The old phone by its code, or by what only its holder knows. */
export function OldPhoneFields({ form, onFailed }: OldPhoneFieldsProps) {
  const t = useChangePhoneTexts()
  const by = form.field('by')
  return (
    <>
      <ChoiceField
        name="by"
        label={t('by')}
        field={by}
        choices={[
          { value: 'code', label: t('byCode') },
          { value: 'password', label: t('byPassword'), hint: t('byPasswordHint') },
        ]}
      />
      {by.value === 'code' ? (
        <SmsCodeField
          purpose="leavePhone"
          name="oldCode"
          label={t('oldCode')}
          field={form.field('oldCode')}
          onFailed={onFailed}
        />
      ) : (
        <>
          <PasswordField
            name="password"
            label={t('password')}
            autoComplete="current-password"
            field={form.field('password')}
          />
          <DocumentTailField field={form.field('documentTail')} />
        </>
      )}
    </>
  )
}
