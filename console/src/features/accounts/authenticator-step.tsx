import { Button } from 'antd'
import { useCopy } from '../../shared/look/use-copy.ts'
import { QrCode } from '../../shared/qr-code/qr-code.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './enrol-page.module.css'
import { enrolTexts } from './enrol-texts.ts'
import type { Enrolment } from './queries.ts'

/** The authenticator’s secret, to scan or to type by hand. */
export function AuthenticatorStep({ enrolment }: { readonly enrolment: Enrolment }) {
  const say = useTexts(enrolTexts)
  const copy = useCopy()
  const { totpAddress, totpSecret } = enrolment
  return (
    <>
      <h2 className={styles.heading}>{say('authenticatorStep')}</h2>
      <div className={styles.authenticator}>
        <QrCode content={totpAddress} label={say('qr')} size={184} />
        <div className={styles.words}>
          <p>{say('scan')}</p>
          <p className={styles.quiet}>{say('byHand')}</p>
          <code className={styles.secret}>{inFours(totpSecret)}</code>{' '}
          <Button size="small" onClick={() => copy(totpSecret)}>
            {say('copy')}
          </Button>
        </div>
      </div>
    </>
  )
}

/** In groups of four, as authenticators show it: the eye keeps its place. */
function inFours(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/g, '$1 ')
}
