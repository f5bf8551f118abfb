import { Button, Modal } from 'antd'
import { momentText } from '../../shared/look/moment.ts'
import { useCopy } from '../../shared/look/use-copy.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './manage.module.css'
import type { PasswordReset } from './manage-queries.ts'
import { manageTexts } from './manage-texts.ts'

interface ResetDoneProps {
  readonly done: PasswordReset
  readonly onClose: () => void
}

/** What came of it. A temporary password is shown here once: no click beside it closes the window. */
export function ResetDone({ done, onClose }: ResetDoneProps) {
  const say = useTexts(manageTexts)
  const copy = useCopy()
  const { oneTimePassword, phone, userName, validUntil } = done
  const until = momentText(validUntil)
  const closable = oneTimePassword === null
  return (
    <Modal
      open
      title={say('done')}
      mask={{ closable }}
      keyboard={closable}
      closable={closable}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {say(closable ? 'close' : 'closeShown')}
        </Button>
      }
    >
      {oneTimePassword === null ? (
        <p role="status">{say('sentText', { userName, phone: phone ?? '', until })}</p>
      ) : (
        <div role="status">
          <p>{say('shownText')}</p>
          <p className={styles.shown}>
            <code className={styles.password}>{oneTimePassword}</code>
            <Button onClick={() => copy(oneTimePassword)}>{say('copy')}</Button>
          </p>
          <p className={styles.note}>{say('validUntil', { userName, until })}</p>
        </div>
      )}
    </Modal>
  )
}
