import type { RefusalCode, RefusalFacts } from '@qingtuan/domain/shared/refusal'
import type { Locale } from './sentence.ts'
import { withFacts } from './sentence.ts'

export type SpokenRefusals = Readonly<Record<RefusalCode, string>>

/**
 * The refusals of an app in the languages it has learnt: Chinese comes with it, English when somebody wants it. Where
 * that cannot be fetched a refusal is said in Chinese, and the next choice of the language fetches again.
 */
export function spokenRefusals(chinese: SpokenRefusals, fetchEnglish: () => Promise<SpokenRefusals>) {
  let english: SpokenRefusals | undefined
  return {
    async learn(locale: Locale): Promise<void> {
      if (locale === 'en') english ??= await fetchEnglish().catch(() => undefined)
    },
    sentence(code: RefusalCode, locale: Locale, facts: RefusalFacts = {}): string {
      return locale === 'en' && english
        ? withFacts(english[code], 'en', facts)
        : withFacts(chinese[code], 'zh-CN', facts)
    },
  }
}
