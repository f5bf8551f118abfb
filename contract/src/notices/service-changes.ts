import type { Locale } from '../refusals/sentence.ts'

/** The entries of a project whose change people are told, in the order in which they are named. */
export const TOLD_CHANGES = ['title', 'times', 'place', 'details', 'credit', 'contact'] as const
export type ToldChange = (typeof TOLD_CHANGES)[number]

const WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  'zh-CN': {
    title: '名称',
    times: '时间',
    place: '地点',
    details: '内容',
    credit: '服务时长',
    contact: '联系人',
  },
  en: {
    title: 'title',
    times: 'time',
    place: 'place',
    details: 'details',
    credit: 'credited hours',
    contact: 'contact',
  },
}

/** `times,place` as a person reads it. */
export function changesIn(locale: Locale, changes: string): string {
  const words = changes.split(',').map((change) => WORDS[locale][change] ?? change)
  return words.join(locale === 'en' ? ', ' : '、')
}
