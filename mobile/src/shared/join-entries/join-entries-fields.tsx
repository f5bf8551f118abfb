import { OrganizationPicker } from '../organization-picker/organization-picker.tsx'
import type { JoinDraft } from './join-draft.ts'
import { JoinedOnField } from './joined-on-field.tsx'
import { MemberNumberField } from './member-number-field.tsx'
import { useJoinTexts } from './texts.ts'
import type { useJoinEntries } from './use-join-entries.ts'

interface JoinEntriesFieldsProps {
  readonly draft: JoinDraft
  readonly change: (part: Partial<JoinDraft>) => void
  readonly entries: ReturnType<typeof useJoinEntries>
  /** The branch that a QR code named. */
  readonly invitedTo?: string
}

/** Where, since when, and the member number, which is asked for only where it is needed. */
export function JoinEntriesFields({ draft, change, entries, invitedTo }: JoinEntriesFieldsProps) {
  const t = useJoinTexts()
  const { form, joinedOn, isNumberRequired } = entries
  const organization = form.field('organization')
  const goToDate = () => form.form.current?.querySelector<HTMLElement>('[name="joinedOn"]')?.focus()
  return (
    <>
      <OrganizationPicker
        label={t('organization')}
        chosen={draft.organization}
        complaint={organization.complaint}
        invitedTo={invitedTo}
        onChoose={(place) => {
          organization.onChange(String(place?.id ?? ''))
          change({ organization: place })
        }}
        onInvited={goToDate}
      />
      <JoinedOnField
        field={form.field('joinedOn')}
        precision={draft.precision}
        onPrecision={(precision) =>
          change({ precision, joinedOn: precision === 'month' ? draft.joinedOn.slice(0, 7) : '' })
        }
      />
      {joinedOn !== null && isNumberRequired ? (
        <MemberNumberField field={form.field('memberNumber')} joinedOn={joinedOn} />
      ) : (
        <p className="notice">{joinedOn === null ? t('numberLater') : t('numberGenerated')}</p>
      )}
    </>
  )
}
