import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { ActProps } from './act-props.ts'
import styles from './appeal-view.module.css'
import { followTexts } from './follow-texts.ts'
import { RefilePanel } from './refile-panel.tsx'
import { SupplyPanel } from './supply-panel.tsx'
import { WithdrawPanel } from './withdraw-panel.tsx'

const PANELS = { supply: SupplyPanel, withdraw: WithdrawPanel, refile: RefilePanel }

/** What the appellant may do now, as the server says; each act asks for a code of the phone first. */
export function AppealActs({ status, phone, onChange }: Omit<ActProps, 'onCancel'>) {
  const say = useTexts(followTexts)
  const [act, setAct] = useState<keyof typeof PANELS | null>(null)
  const { may } = status
  if (act) {
    const Panel = PANELS[act]
    return <Panel status={status} phone={phone} onChange={onChange} onCancel={() => setAct(null)} />
  }
  if (!may.supplyPhotos && !may.withdraw && !may.refile) return null
  return (
    <div className={styles.acts}>
      {may.supplyPhotos && (
        <Button type="primary" onClick={() => setAct('supply')}>
          {say('supply')}
        </Button>
      )}
      {may.refile && (
        <Button type="primary" onClick={() => setAct('refile')}>
          {say('refile')}
        </Button>
      )}
      {may.withdraw && <Button onClick={() => setAct('withdraw')}>{say('withdrawAct')}</Button>}
    </div>
  )
}
