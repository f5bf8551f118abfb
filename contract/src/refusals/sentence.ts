import type { RefusalCode } from '@qingtuan/domain/shared/refusal'

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** An HTTP status and what a person reads; `{name}` stands for a fact of the refusal. */
export interface Sentence extends Readonly<Record<Locale, string>> {
  readonly status: number
}

export type Sentences = Partial<Record<RefusalCode, Sentence>>
