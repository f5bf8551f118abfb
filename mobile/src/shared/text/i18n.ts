import type { Locale } from '@qingtuan/contract/refusals'
import { LOCALES } from '@qingtuan/contract/refusals'
import i18n from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'

const KEPT_AS = 'qingtuan.locale'
const FIRST: Locale = 'zh-CN'

type Facts = Record<string, string | number>

function keptLocale(): Locale {
  const kept = localStorage.getItem(KEPT_AS)
  return LOCALES.find((locale) => locale === kept) ?? FIRST
}

void i18n.use(initReactI18next).init({
  lng: keptLocale(),
  fallbackLng: FIRST,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
  react: { useSuspense: false },
})
document.documentElement.lang = i18n.language

export async function switchLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT_AS, locale)
  document.documentElement.lang = locale
  await i18n.changeLanguage(locale)
}

export function useLocale(): Locale {
  const { i18n: translator } = useTranslation()
  return LOCALES.find((locale) => locale === translator.language) ?? FIRST
}

/**
 * The texts of one part of the app, in every language: a text that lacks one does not compile.
 * Answers the hook that reads them in the present language.
 */
export function textsOf<Key extends string>(part: string, texts: Record<Locale, Record<Key, string>>) {
  for (const locale of LOCALES) i18n.addResourceBundle(locale, part, texts[locale])
  return function useTexts() {
    const { t } = useTranslation(part)
    return (key: Key, facts: Facts = {}): string => t(key, facts)
  }
}
