import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { SelectField } from '../form/select-field.tsx'
import { TextField } from '../form/text-field.tsx'
import type { IdentityDraft } from './identity-draft.ts'
import { readDocument } from './identity-draft.ts'
import { PassportFields } from './passport-fields.tsx'
import { useIdentityTexts } from './texts.ts'
import type { useIdentityEntries } from './use-identity-entries.ts'

interface IdentityEntriesFieldsProps {
  readonly draft: IdentityDraft
  readonly form: ReturnType<typeof useIdentityEntries>
}

/** Name and document of identity; a passport asks for birth date and sex as well. */
export function IdentityEntriesFields({ draft, form }: IdentityEntriesFieldsProps) {
  const t = useIdentityTexts()
  const isPassport = draft.documentKind === 'passport'
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={120}
        placeholder={t('namePlaceholder')}
        field={form.field('name')}
      />
      <SelectField
        name="documentKind"
        label={t('kind')}
        field={form.field('documentKind')}
        choices={DOCUMENT_KINDS.map((value) => ({ value, label: t(value) }))}
      />
      <TextField
        name="documentNumber"
        label={t('number')}
        autoComplete="off"
        maxLength={60}
        field={form.field('documentNumber')}
        hint={isPassport ? t('passportHint') : <NumberHint draft={draft} />}
      />
      {isPassport ? <PassportFields bornOn={form.field('bornOn')} sex={form.field('sex')} /> : null}
    </>
  )
}

/** What the number tells, once it is right: the holder sees at once whether it is theirs. */
function NumberHint({ draft }: { readonly draft: IdentityDraft }) {
  const t = useIdentityTexts()
  const document = readDocument(draft)
  if (!document.ok) return <>{t('privacy')}</>
  return <>{t('derived', { bornOn: document.value.bornOn, sex: t(document.value.sex) })}</>
}
