import { Button, Modal } from 'antd'
import { momentText } from '../../shared/look/moment.ts'
import { useCopy } from '../../shared/look/use-copy.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './member-drawer.module.css'
import type { PasswordReset } from './queries.ts'
import { resetTexts } from './reset-texts.ts'

/** What came of it. A password that is handed over is shown here once: no click beside it closes the window. */
export function ResetDone({ done, onClose }: { readonly done: PasswordReset; readonly onClose: () => void }) {
  const say = useTexts(resetTexts)
  const { oneTimePassword, phone, validUntil } = done
  const until = momentText(validUntil)
  return (
    <Modal
      open
      title={say('sent')}
      mask={{ closable: oneTimePassword === null }}
      keyboard={oneTimePassword === null}
      closable={oneTimePassword === null}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          {say(oneTimePassword ? 'close' : 'closeSent')}
        </Button>
      }
    >
      {oneTimePassword ? (
        <Shown password={oneTimePassword} until={until} />
      ) : (
        <p role="status">{say('sentText', { phone, until })}</p>
      )}
    </Modal>
  )
}

function Shown({ password, until }: { readonly password: string; readonly until: string }) {
  const say = useTexts(resetTexts)
  const copy = useCopy()
  return (
    <div role="status">
      <p>{say('shownText')}</p>
      <p className={styles.shown}>
        <code className={styles.password}>{password}</code>
        <Button onClick={() => copy(password)}>{say('copy')}</Button>
      </p>
      <p className={styles.note}>{say('validUntil', { until })}</p>
    </div>
  )
}
