import type { Locale } from '@qingtuan/contract/refusals'
import { LOCALES } from '@qingtuan/contract/refusals'
import i18n from 'i18next'
import { useSyncExternalStore } from 'react'

const KEPT_AS = 'qingtuan.locale'
const FIRST: Locale = 'zh-CN'

type Facts = Record<string, string | number>

function keptLocale(): Locale {
  const kept = localStorage.getItem(KEPT_AS)
  return LOCALES.find((locale) => locale === kept) ?? FIRST
}

void i18n.init({
  lng: keptLocale(),
  fallbackLng: FIRST,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
})
document.documentElement.lang = i18n.language

export async function switchLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT_AS, locale)
  document.documentElement.lang = locale
  await i18n.changeLanguage(locale)
}

function watch(changed: () => void): () => void {
  i18n.on('languageChanged', changed)
  return () => i18n.off('languageChanged', changed)
}

const presentLocale = (): Locale => LOCALES.find((locale) => locale === i18n.language) ?? FIRST

export function useLocale(): Locale {
  return useSyncExternalStore(watch, presentLocale)
}

/**
 * The texts of one part of the app, in every language: a text that lacks one does not compile.
 * Answers the hook that reads them in the present language.
 */
export function textsOf<Key extends string>(part: string, texts: Record<Locale, Record<Key, string>>) {
  for (const locale of LOCALES) i18n.addResourceBundle(locale, part, texts[locale])
  return function useTexts() {
    const lng = useLocale()
    return (key: Key, facts: Facts = {}): string => i18n.t(key, { ...facts, lng, ns: part })
  }
}
