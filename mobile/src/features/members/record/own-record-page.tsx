import { entryWord } from '@qingtuan/contract/members/changes'
import type { SelfEditableEntry } from '@qingtuan/domain/members/record/entries'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { SelectField } from '../../../shared/form/select-field.tsx'
import { TextField } from '../../../shared/form/text-field.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useLocale } from '../../../shared/text/i18n.ts'
import type { Membership } from '../membership.ts'
import { useMembership } from '../membership.ts'
import { useRecordTexts } from './record-texts.ts'
import { useOwnRecord } from './use-own-record.ts'

/** 个人资料 → 修改: contact, work and education; everything else is the branch's (FAQ M11). */
export function OwnRecordPage() {
  const t = useRecordTexts()
  const membership = useMembership()
  return (
    <Page title={t('title')} back="/me/profile">
      <Asked query={membership}>
        {(mine) =>
          mine && mine.status !== 'left' ? (
            <OwnRecord membership={mine} />
          ) : (
            <Empty title={t('noneTitle')} text={t('noneText')} />
          )
        }
      </Asked>
    </Page>
  )
}

function OwnRecord({ membership }: { readonly membership: Membership }) {
  const t = useRecordTexts()
  const locale = useLocale()
  const { form, onSubmit, pending, failure } = useOwnRecord(membership)
  const label = (entry: SelfEditableEntry) => entryWord(entry, { locale })
  const none = { value: '', label: t('notStated') }
  const educations = [
    none,
    ...EDUCATIONS.map(({ code, zh, en }) => ({ value: code, label: locale === 'en' ? en : zh })),
  ]
  const yesNo = [none, { value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]
  return (
    <form className="card stack" ref={form.form} onSubmit={onSubmit} noValidate>
      <p className="weak">{t('lead')}</p>
      <TextField
        name="email"
        label={label('email')}
        field={form.field('email')}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
      {(['educationFullTime', 'educationHighest'] as const).map((entry) => (
        <SelectField
          key={entry}
          name={entry}
          label={label(entry)}
          field={form.field(entry)}
          choices={educations}
        />
      ))}
      <SelectField name="inSchool" label={label('inSchool')} field={form.field('inSchool')} choices={yesNo} />
      <TextField
        name="employerOrSchool"
        label={label('employerOrSchool')}
        field={form.field('employerOrSchool')}
        autoComplete="organization"
        maxLength={100}
      />
      <TextField
        name="occupation"
        label={label('occupation')}
        field={form.field('occupation')}
        autoComplete="organization-title"
        maxLength={100}
      />
      <FailureNotice failure={failure} />
      <SubmitButton pending={pending}>{t('save')}</SubmitButton>
    </form>
  )
}
