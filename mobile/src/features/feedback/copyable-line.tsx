import Button from 'antd-mobile/es/components/button'
import { useRef } from 'react'
import { copyText } from '../../shared/page/copy-text.ts'
import { tell } from '../../shared/page/tell.ts'
import { useFeedbackTexts } from './texts.ts'

/** The report in the one line that the FAQ asks for (X2), for copying. */
export function CopyableLine({ line }: { readonly line: string }) {
  const t = useFeedbackTexts()
  const shown = useRef<HTMLParagraphElement>(null)
  const copy = async () => {
    const isCopied = shown.current !== null && (await copyText(line, shown.current))
    void tell(t(isCopied ? 'copied' : 'copyByHand'))
  }
  return (
    <div className="feedback-line">
      <p className="weak">{t('line')}</p>
      <p className="feedback-words" ref={shown}>
        {line}
      </p>
      <Button size="small" fill="outline" color="primary" onClick={() => void copy()}>
        {t('copy')}
      </Button>
    </div>
  )
}
