import Button from 'antd-mobile/es/components/button'
import { useRef } from 'react'
import { copyText } from '../../../shared/page/copy-text.ts'
import { tell } from '../../../shared/page/tell.ts'
import { useFilingTexts } from './texts.ts'

/** The number, large; one press copies it. */
export function CopyableNumber({ number }: { readonly number: string }) {
  const t = useFilingTexts()
  const shown = useRef<HTMLElement>(null)
  const copy = async () => {
    if (shown.current && (await copyText(number, shown.current))) void tell(t('copied'))
    else void tell(t('copyByHand'))
  }
  return (
    <div className="filed-number">
      <p className="weak">{t('number')}</p>
      <p>
        <strong ref={shown}>{number}</strong>
      </p>
      <Button size="small" fill="outline" color="primary" onClick={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  )
}
