import { useLogInTexts } from './texts.ts'

const WAYS = ['password', 'sms'] as const
export type LogInWay = (typeof WAYS)[number]

const LABELS = { password: 'byPassword', sms: 'bySms' } as const

interface WaySwitchProps {
  readonly way: LogInWay
  readonly onSwitch: (way: LogInWay) => void
}

/** 密码登录 or 验证码登录. */
export function WaySwitch({ way, onSwitch }: WaySwitchProps) {
  const t = useLogInTexts()
  return (
    <fieldset className="switch" aria-label={t('way')}>
      {WAYS.map((each) => (
        <button
          key={each}
          type="button"
          className="switch-choice"
          aria-pressed={each === way}
          onClick={() => onSwitch(each)}
        >
          {t(LABELS[each])}
        </button>
      ))}
    </fieldset>
  )
}
