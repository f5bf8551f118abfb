import type { Me } from '@qingtuan/contract/accounts/me'
import { IdentityEntriesFields } from '../../../shared/identity-entries/identity-entries-fields.tsx'
import { JoinEntriesFields } from '../../../shared/join-entries/join-entries-fields.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import type { ConversionTarget } from './conversion.ts'
import { conversionDraftOf } from './conversion.ts'
import { ConversionFailure } from './conversion-failure.tsx'
import { useConversionTexts } from './texts.ts'
import { useConversion } from './use-conversion.ts'

interface ConversionFormProps {
  readonly person: NonNullable<Me['person']>
  readonly to: ConversionTarget
}

export function ConversionForm({ person, to }: ConversionFormProps) {
  const t = useConversionTexts()
  const { draft, change, identity, join, onSubmit, pending, failure } = useConversion(
    to,
    conversionDraftOf(person),
  )
  // One form on the page, two that judge: both look for their first refused field in it.
  const form = (element: HTMLFormElement | null) => {
    identity.form.current = element
    join.form.form.current = element
  }
  return (
    <form className="acts" ref={form} onSubmit={onSubmit} noValidate>
      <section className="card stack">
        <h2 className="card-title">{t('who')}</h2>
        <IdentityEntriesFields draft={draft} form={identity} />
      </section>
      {to === 'member' ? (
        <section className="card stack">
          <h2 className="card-title">{t('where')}</h2>
          <JoinEntriesFields draft={draft} change={change} entries={join} />
        </section>
      ) : null}
      <ConversionFailure failure={failure} draft={draft} />
      <SubmitButton pending={pending}>{t(to === 'member' ? 'toMember' : 'toCadre')}</SubmitButton>
    </form>
  )
}
