import { switchLocale, useLocale } from '../text/i18n.ts'
import { usePageTexts } from './texts.ts'

/** The switch names the other language in that language, so that it is found by who cannot read this one. */
export function LanguageButton() {
  const t = usePageTexts()
  const locale = useLocale()
  const other = locale === 'zh-CN' ? 'en' : 'zh-CN'
  return (
    <button type="button" className="page-link" lang={other} onClick={() => void switchLocale(other)}>
      {t('language')}
    </button>
  )
}
