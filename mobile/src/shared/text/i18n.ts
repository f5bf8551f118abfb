import type { Locale } from '@qingtuan/contract/refusals/sentence'
import { filled, LOCALES } from '@qingtuan/contract/refusals/sentence'
import { useSyncExternalStore } from 'react'
import { refusals } from './refusals.ts'

const KEPT_AS = 'qingtuan.locale'

type Facts = Record<string, string | number>

function keptLocale(): Locale {
  const kept = localStorage.getItem(KEPT_AS)
  return LOCALES.find((locale) => locale === kept) ?? 'zh-CN'
}

let present = keptLocale()
const watchers = new Set<() => void>()
document.documentElement.lang = present

/** Settled once everything can be said in the language of the last visit. */
export const textsReady = refusals.learn(present)

export async function switchLocale(locale: Locale): Promise<void> {
  localStorage.setItem(KEPT_AS, locale)
  await refusals.learn(locale)
  present = locale
  document.documentElement.lang = locale
  for (const changed of watchers) changed()
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

const presentLocale = (): Locale => present

export function useLocale(): Locale {
  return useSyncExternalStore(watch, presentLocale)
}

/**
 * The texts of one part of the app, in every language: a text that lacks one does not compile.
 * Answers the hook that reads them in the present language.
 */
export function textsOf<Key extends string>(part: string, texts: Record<Locale, Record<Key, string>>) {
  return function useTexts() {
    const locale = useLocale()
    // A newer server may name what this page has no word for: its name is better than nothing.
    return (key: Key, facts: Facts = {}): string => filled(texts[locale][key] ?? `${part}.${key}`, facts)
  }
}
