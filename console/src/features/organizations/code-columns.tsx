import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { KindTag } from '../../shared/organization/kind-tag.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './code.module.css'
import { codesTexts } from './codes-texts.ts'
import type { RegistrationCode } from './queries.ts'

const TONES: Readonly<Record<RegistrationCode['state'], Tone>> = {
  open: 'good',
  used: 'plain',
  expired: 'quiet',
  withdrawn: 'quiet',
}

type Act = (code: RegistrationCode) => void

export function useCodeColumns(onShow: Act, onWithdraw: Act): TableColumnsType<RegistrationCode> {
  const say = useTexts(codesTexts)
  return [
    {
      title: say('code'),
      render: (_, { code, kind }) => (
        <>
          <code className={styles.code}>{code}</code> <KindTag kind={kind} />
        </>
      ),
    },
    { title: say('state'), render: (_, { state }) => <Badge tone={TONES[state]}>{say(state)}</Badge> },
    { title: say('uses'), render: (_, { uses, maxUses }) => `${uses} / ${maxUses}` },
    { title: say('expiresAt'), dataIndex: 'expiresAt', render: dayText },
    { title: say('usedBy'), render: (_, { usedBy }) => <UsedBy usedBy={usedBy} /> },
    {
      title: say('acts'),
      align: 'right',
      render: (_, code) =>
        code.state === 'open' && (
          <span className={styles.acts}>
            <Button size="small" aria-label={`${say('show')} ${code.code}`} onClick={() => onShow(code)}>
              {say('show')}
            </Button>
            <Button
              size="small"
              aria-label={`${say('withdraw')} ${code.code}`}
              onClick={() => onWithdraw(code)}
            >
              {say('withdraw')}
            </Button>
          </span>
        ),
    },
  ]
}

function UsedBy({ usedBy }: Pick<RegistrationCode, 'usedBy'>) {
  if (usedBy.length === 0) return '—'
  return (
    <ul className={styles.usedBy}>
      {usedBy.map(({ id, shortName, usedAt }) => (
        <li key={id}>
          <Clipped text={shortName} />
          <div>{dayText(usedAt)}</div>
        </li>
      ))}
    </ul>
  )
}
