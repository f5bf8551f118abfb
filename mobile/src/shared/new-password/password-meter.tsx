import { PASSWORD_MINIMUM } from '@qingtuan/domain/accounts/password'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { useLocale } from '../text/i18n.ts'
import { refusals } from '../text/refusals.ts'
import { useNewPasswordTexts } from './texts.ts'
import type { PasswordCheck } from './use-password-check.ts'

interface PasswordMeterProps {
  readonly typed: boolean
  readonly check: PasswordCheck | null
  readonly failed: boolean
  /** What the field says already. */
  readonly told: RefusalCode | null
}

/** How strong the password is, in bars and in words, and everything that it lacks. */
export function PasswordMeter({ typed, check, failed, told }: PasswordMeterProps) {
  const t = useNewPasswordTexts()
  const locale = useLocale()
  if (!check) {
    const waiting = failed ? t('notChecked') : t('checking')
    return <span>{typed ? waiting : t('rule', { minimum: PASSWORD_MINIMUM.person })}</span>
  }
  return (
    <div aria-live="polite">
      <div className={`meter meter-${check.strength}`} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p>{t('strength', { strength: t(check.strength) })}</p>
      <ul className="rules">
        {check.missing
          .filter(({ code }) => code !== told)
          .map(({ code, facts }) => (
            <li className="rule-broken" key={code}>
              {refusals.sentence(code, locale, facts)}
            </li>
          ))}
      </ul>
    </div>
  )
}
