import { Button } from 'antd'
import { Link } from 'react-router'
import { Gate, GateLinks } from '../../../shared/gate/gate.tsx'
import { Facts } from '../../../shared/look/facts.tsx'
import { useCopy } from '../../../shared/look/use-copy.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './appeal-page.module.css'
import { appealTexts } from './appeal-texts.ts'
import type { AppealStatus } from './queries.ts'

export function Filed({ filed, phone }: { readonly filed: AppealStatus; readonly phone: string }) {
  const say = useTexts(appealTexts)
  const copy = useCopy()
  return (
    <Gate title={say('filed')} wide>
      <div className={styles.number} role="status">
        <span className={styles.quiet}>{say('number')}</span>
        <strong className={styles.code}>{filed.number}</strong>
        <Button size="small" onClick={() => copy(filed.number)}>
          {say('copy')}
        </Button>
      </div>
      <Facts
        facts={[
          [say('decideByLabel'), filed.decideBy && say('decideBy', { day: filed.decideBy })],
          [say('name'), filed.maskedName],
          [say('documentNumber'), filed.documentNumber],
        ]}
      />
      <p className={styles.after}>{say('smsNext', { phone: filed.phone })}</p>
      <p>{say('keepNumber')}</p>
      <GateLinks>
        <Link to="/appeal/follow" state={{ number: filed.number, phone }}>
          {say('follow')}
        </Link>
        <Link to="/log-in">{say('back')}</Link>
      </GateLinks>
    </Gate>
  )
}
