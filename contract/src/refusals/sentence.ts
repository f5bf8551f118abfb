import type { RefusalCode, RefusalFacts } from '@qingtuan/domain/shared/refusal'

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** An HTTP status and what a person reads; `{name}` stands for a fact of the refusal. */
export interface Sentence extends Readonly<Record<Locale, string>> {
  readonly status: number
}

export type Sentences = Partial<Record<RefusalCode, Sentence>>

/** Puts values in place of `{name}`; one that is missing is left to be seen. */
export function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

/** A refusal's sentence with its facts. */
export function withFacts(text: string, locale: Locale, facts: RefusalFacts): string {
  return filled(facts.retryAfterSeconds === undefined ? text : inMinutes(text, locale, facts), facts)
}

const LONGEST_IN_SECONDS = 120

/** Nobody reckons with 2,557 seconds. */
function inMinutes(text: string, locale: Locale, { retryAfterSeconds }: RefusalFacts): string {
  const seconds = Number(retryAfterSeconds)
  if (!(seconds > LONGEST_IN_SECONDS)) return text
  const minutes = Math.ceil(seconds / 60)
  return text.replace(
    /\{retryAfterSeconds\} (?:秒|seconds)/,
    locale === 'en' ? `${minutes} minutes` : `${minutes} 分钟`,
  )
}
