import type { Client } from '@qingtuan/contract/client'
import { Empty } from '../../../shared/page/states.tsx'
import { PhotoField } from '../../../shared/photo/photo-field.tsx'
import { usePhotoTexts } from '../../../shared/photo/texts.ts'
import { momentOf } from '../../../shared/text/dates.ts'
import { useHandoverTexts } from './texts.ts'
import type { Bringing } from './use-bringing.ts'
import { useBringing } from './use-bringing.ts'

interface HandoverFieldsProps {
  readonly token: string
  readonly brought: Awaited<ReturnType<Client['files']['readHandover']>>
}

export function HandoverFields({ token, brought }: HandoverFieldsProps) {
  const t = useHandoverTexts()
  const tp = usePhotoTexts()
  const front = useBringing(token, 'front', brought.front !== null)
  const back = useBringing(token, 'back', brought.back !== null)
  if (front.isExpired || back.isExpired) return <Empty title={t('expired')} text={t('expiredHelp')} />
  const isDone = front.isBrought && back.isBrought
  const isOneThere = front.isBrought || back.isBrought
  return (
    <>
      <p className="notice notice-attention">{t('ownOnly')}</p>
      <section className="card stack">
        <p>{t('intro')}</p>
        <p className="weak">{t('until', { moment: momentOf(brought.expiresAt) })}</p>
        <p className="weak">{tp('advice')}</p>
        <Side side="front" label={t('front')} bringing={front} />
        <Side side="back" label={t('back')} bringing={back} />
      </section>
      <p role="status" className={isOneThere ? 'notice handover-done' : 'visually-hidden'}>
        {isDone ? t('done') : isOneThere ? t('oneDone') : null}
      </p>
    </>
  )
}

interface SideProps {
  readonly side: 'front' | 'back'
  readonly label: string
  readonly bringing: Bringing
}

function Side({ side, label, bringing }: SideProps) {
  const t = useHandoverTexts()
  const { photo, isBrought, isBringing, failure, bringAgain } = bringing
  const complaint = failure?.kind === 'refusal' ? failure.refusal : failure ? t('notBrought') : undefined
  return (
    <div className="stack">
      <PhotoField side={side} label={label} photo={photo} isThere={isBrought} complaint={complaint} />
      <p role="status" className="weak">
        {isBringing ? t('bringing') : null}
      </p>
      {failure && failure.kind !== 'refusal' ? (
        <button type="button" className="photo-button photo-retry" onClick={bringAgain}>
          {t('bringAgain')}
        </button>
      ) : null}
    </div>
  )
}
