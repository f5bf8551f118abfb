import { sidesOf } from '@qingtuan/domain/appeals/photos'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { Button } from 'antd'
import { momentText } from '../look/moment.ts'
import { QrCode } from '../qr-code/qr-code.tsx'
import { RefusalAlert } from '../refusal/refusal-alert.tsx'
import { useTexts } from '../texts/texts.ts'
import styles from './handover-panel.module.css'
import type { Handover, Photos } from './photo.ts'
import { photoTexts } from './photo-texts.ts'
import { useHandover } from './use-handover.ts'
import { useSideLabel } from './use-side-label.ts'

interface HandoverPanelProps {
  readonly kind: DocumentKind
  readonly photos: Photos
  readonly onChange: (change: (photos: Photos) => Photos) => void
}

export function HandoverPanel({ kind, photos, onChange }: HandoverPanelProps) {
  const say = useTexts(photoTexts)
  const { handover } = photos
  const { isOver, error, open, opening } = useHandover(handover, onChange)
  return (
    <div className={styles.panel}>
      {!handover && (
        <Button onClick={open} loading={opening}>
          {say('usePhone')}
        </Button>
      )}
      {handover && (
        <section className={styles.sheet} aria-label={say('phoneTitle')}>
          <Code handover={handover} isOver={isOver} onRenew={open} renewing={opening} />
          <div className={styles.words}>
            <h3 className={styles.title}>{say('phoneTitle')}</h3>
            <p>{say('phoneText')}</p>
            <Arrivals kind={kind} handover={handover} />
            <Button
              type="link"
              size="small"
              onClick={() => onChange((before) => ({ ...before, handover: null }))}
            >
              {say('stop')}
            </Button>
          </div>
        </section>
      )}
      <RefusalAlert error={error} />
    </div>
  )
}

interface CodeProps {
  readonly handover: Handover
  readonly isOver: boolean
  readonly renewing: boolean
  readonly onRenew: () => void
}

function Code({ handover, isOver, renewing, onRenew }: CodeProps) {
  const say = useTexts(photoTexts)
  if (isOver) {
    return (
      <div className={styles.over} role="alert">
        <p>{say('over')}</p>
        <Button onClick={onRenew} loading={renewing}>
          {say('renew')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.code}>
      <QrCode content={handover.address} label={say('qr')} size={184} />
      <p className={styles.until}>{say('validUntil', { time: momentText(handover.expiresAt).slice(-5) })}</p>
    </div>
  )
}

function Arrivals({ kind, handover }: Pick<HandoverPanelProps, 'kind'> & { readonly handover: Handover }) {
  const say = useTexts(photoTexts)
  const labelOf = useSideLabel(kind)
  return (
    <ul className={styles.arrivals} aria-live="polite">
      {sidesOf(kind).map((side) => (
        <li key={side} className={handover[side] ? styles.come : styles.waits}>
          {say(handover[side] ? 'come' : 'waitsFor', { side: labelOf(side) })}
        </li>
      ))}
    </ul>
  )
}
