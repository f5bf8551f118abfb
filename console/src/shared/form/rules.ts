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

export function useRequired(): (label: string) => Rule {
  const { locale } = useLocale()
  return (label) => ({
    required: true,
    whitespace: true,
    message: locale === 'en' ? `Please enter: ${label}` : `请填写${label}`,
  })
}
