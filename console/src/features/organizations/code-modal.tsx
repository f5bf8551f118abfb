import { Button, Modal } from 'antd'
import { dayText } from '../../shared/look/moment.ts'
import { useCopy } from '../../shared/look/use-copy.ts'
import { KindTag } from '../../shared/organization/kind-tag.tsx'
import { QrCode } from '../../shared/qr-code/qr-code.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './code.module.css'
import { codesTexts } from './codes-texts.ts'
import type { RegistrationCode } from './queries.ts'

interface CodeModalProps {
  readonly code: RegistrationCode
  readonly onClose: () => void
}

export function CodeModal({ code, onClose }: CodeModalProps) {
  const say = useTexts(codesTexts)
  const copy = useCopy()
  const link = `${location.origin}/register?code=${code.code}`
  return (
    <Modal
      open
      title={say('qrTitle')}
      width={420}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <div className={styles.card}>
        <QrCode content={link} label={`${say('qrTitle')} ${code.code}`} size={220} />
        <p>{say('qrText')}</p>
        <code className={styles.large}>{code.code}</code>
        <p>
          <KindTag kind={code.kind} /> {say('expiresAt')} {dayText(code.expiresAt)}
        </p>
        <div className={styles.buttons}>
          <Button onClick={() => copy(code.code)}>{say('copy')}</Button>
          <Button onClick={() => copy(link)}>{say('copyLink')}</Button>
        </div>
      </div>
    </Modal>
  )
}
