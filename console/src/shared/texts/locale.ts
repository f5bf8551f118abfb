import type { Locale } from '@qingtuan/contract/refusals'
import { LOCALES } from '@qingtuan/contract/refusals'
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

const KEPT_AS = 'qingtuan.locale'

/** A browser that forbids storage simply forgets the choice. */
function keptLocale(): Locale {
  try {
    const kept = localStorage.getItem(KEPT_AS)
    return LOCALES.find((locale) => locale === kept) ?? 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

function keep(locale: Locale) {
  try {
    localStorage.setItem(KEPT_AS, locale)
  } catch {
    // The language still changes for this visit.
  }
}

/** Chinese unless the visitor chose English on this browser before. Runs once, before any text is defined. */
function startTexts() {
  void i18next.use(initReactI18next).init({
    lng: keptLocale(),
    fallbackLng: 'zh-CN',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    react: { useSuspense: false },
  })
  i18next.on('languageChanged', markDocument)
  markDocument(i18next.language)
}

function markDocument(language: string) {
  document.documentElement.lang = language
}

startTexts()

export function useLocale(): { locale: Locale; choose: (locale: Locale) => void } {
  const { i18n } = useTranslation()
  const locale = LOCALES.find((known) => known === i18n.language) ?? 'zh-CN'
  const choose = (next: Locale) => {
    keep(next)
    void i18n.changeLanguage(next)
  }
  return { locale, choose }
}
