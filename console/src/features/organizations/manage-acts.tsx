import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import type { Edited } from './edit-modal.tsx'
import { EditModal } from './edit-modal.tsx'
import styles from './manage.module.css'
import { manageTexts } from './manage-texts.ts'
import { ResetModal } from './reset-modal.tsx'

interface ManageActsProps {
  readonly organization: Edited & {
    readonly may: { readonly edit: boolean; readonly resetPassword: boolean }
  }
}

/** 修改 and 重置密码, where the server says that they will work. */
export function ManageActs({ organization }: ManageActsProps) {
  const say = useTexts(manageTexts)
  const [act, setAct] = useState<'edit' | 'reset' | null>(null)
  const { may, shortName, userName } = organization
  const close = () => setAct(null)
  return (
    <span className={styles.acts}>
      {may.edit && (
        <Button size="small" aria-label={`${say('edit')} ${shortName}`} onClick={() => setAct('edit')}>
          {say('edit')}
        </Button>
      )}
      {may.resetPassword && userName !== null && (
        <Button size="small" aria-label={`${say('reset')} ${shortName}`} onClick={() => setAct('reset')}>
          {say('reset')}
        </Button>
      )}
      {act === 'edit' && <EditModal organization={organization} onClose={close} />}
      {act === 'reset' && <ResetModal organization={organization} onClose={close} />}
    </span>
  )
}
