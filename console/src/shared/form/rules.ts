import type { Decision } from '@qingtuan/domain/shared/refusal'
import type { Rule } from 'antd/es/form'
import { useSentence } from '../api/problem.ts'
import { useLocale } from '../texts/locale.ts'

/** A field judged by a rule of the domain, with the sentence that the server would answer. */
export function useRule(): (read: (raw: string) => Decision<unknown>) => Rule {
  const sentenceOf = useSentence()
  return (read) => ({
    validateTrigger: ['onBlur', 'onSubmit'],
    validator: (_, raw: string | undefined) => {
      if (!raw) return Promise.resolve()
      const decision = read(raw)
      return decision.ok ? Promise.resolve() : Promise.reject(new Error(sentenceOf(decision.refusal)))
    },
  })
}

const REQUIRED = {
  'zh-CN': { enter: '请填写', choose: '请选择', repeat: '请再次输入' },
  en: { enter: 'Please enter: ', choose: 'Please choose: ', repeat: 'Please enter again: ' },
} as const

/** What an empty field says, by what is to be done there. */
export function useRequired(): (label: string, act?: keyof (typeof REQUIRED)['en']) => Rule {
  const { locale } = useLocale()
  return (label, act = 'enter') => ({
    required: true,
    whitespace: true,
    message: `${REQUIRED[locale][act]}${label}`,
  })
}
