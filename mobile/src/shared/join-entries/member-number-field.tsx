import { TextField } from '../form/text-field.tsx'
import type { FieldState } from '../form/use-form.ts'
import { useLocale } from '../text/i18n.ts'
import type { NumberRules, RuleState } from './number-rules.ts'
import { numberRules } from './number-rules.ts'
import { useJoinTexts } from './texts.ts'

interface MemberNumberFieldProps {
  readonly field: FieldState
  readonly joinedOn: string
}

/** FAQ M12: every rule stands at the field, and says as one types whether it is met. */
export function MemberNumberField({ field, joinedOn }: MemberNumberFieldProps) {
  const t = useJoinTexts()
  return (
    <TextField
      name="memberNumber"
      label={t('number')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={60}
      placeholder={t('numberPlaceholder')}
      field={field}
      hint={
        <>
          <p>{t('numberWhere')}</p>
          <NumberRuleList rules={numberRules(field.value, joinedOn)} year={joinedOn.slice(0, 4)} />
          {isOccupied(field) ? <p>{t('occupied')}</p> : null}
        </>
      }
    />
  )
}

function isOccupied({ complaint }: FieldState): boolean {
  return typeof complaint === 'object' && complaint.code === 'memberNumber.occupied'
}

function NumberRuleList({ rules, year }: { readonly rules: NumberRules; readonly year: string }) {
  const t = useJoinTexts()
  const locale = useLocale()
  const province = rules.from && (locale === 'en' ? rules.from.en : rules.from.zh)
  const isEitherYear = year === '2017' || year === '2018'
  return (
    <ul className="rules">
      {rules.isShandong ? (
        <Rule state="met">{t('shandong')}</Rule>
      ) : (
        <>
          <Rule state={rules.form}>{t('ruleLength', { count: rules.count })}</Rule>
          <Rule state={rules.year}>{isEitherYear ? t('ruleYears') : t('ruleYear', { year })}</Rule>
          <Rule state={rules.province}>
            {province ? t('ruleProvinceIs', { province }) : t('ruleProvince')}
          </Rule>
        </>
      )}
      {rules.isOtherProvince ? <li className="rule-noted">{t('otherProvince')}</li> : null}
    </ul>
  )
}

const MARKS = { met: '✓', broken: '✕', open: '·' } as const

function Rule({ state, children }: { readonly state: RuleState; readonly children: string }) {
  const t = useJoinTexts()
  return (
    <li className={`rule-${state}`}>
      <span className="rule-mark" role="img" aria-label={t(state)}>
        {MARKS[state]}
      </span>
      {children}
    </li>
  )
}
