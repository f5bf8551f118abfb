import type { Locale } from '@qingtuan/contract/refusals/sentence'
import { LOCALES } from '@qingtuan/contract/refusals/sentence'
import { useSyncExternalStore } from 'react'
import { refusals } from './refusals.ts'

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

/** Chinese unless the visitor chose English on this browser before. */
let present = keptLocale()
const watchers = new Set<() => void>()
document.documentElement.lang = present

/** Settled once everything can be said in the language of the last visit. */
export const textsReady = refusals.learn(present)

async function choose(locale: Locale): Promise<void> {
  keep(locale)
  await refusals.learn(locale)
  present = locale
  document.documentElement.lang = locale
  for (const changed of watchers) changed()
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

const presentLocale = () => present

export function useLocale(): { locale: Locale; choose: (locale: Locale) => Promise<void> } {
  return { locale: useSyncExternalStore(watch, presentLocale), choose }
}
