import Button from 'antd-mobile/es/components/button'
import { askPosition, usePosition } from './position.ts'
import { useProjectTexts } from './texts.ts'

/** Before the position is known: what it is for, or why there is none and what stands here instead. */
export function NearPanel() {
  const t = useProjectTexts()
  const { state } = usePosition()
  const isUnknown = state === 'unknown'
  return (
    <div className={isUnknown ? 'notice notice-attention' : 'notice'} role="status">
      <p>{t(state === 'asking' ? 'locating' : isUnknown ? 'noLocation' : 'nearText')}</p>
      <div className="next-steps">
        <Button block color="primary" fill="outline" loading={state === 'asking'} onClick={askPosition}>
          {t('useLocation')}
        </Button>
      </div>
    </div>
  )
}
