import type { AnsweredRefusal } from '@qingtuan/contract/client'
import { refusalOf } from '@qingtuan/contract/client'
import type { Refusal } from '@qingtuan/domain/shared/refusal'
import { useLocale } from '../texts/locale.ts'
import { refusals } from '../texts/refusals.ts'
import { defineTexts, useTexts } from '../texts/texts.ts'

const texts = defineTexts(
  'problem',
  { noAnswer: '没有连上服务器，您填写的内容没有丢失，请检查网络后重试' },
  {
    noAnswer: 'The server could not be reached. Nothing you typed is lost; check the network and try again.',
  },
)

export interface Problem {
  readonly refusal: AnsweredRefusal | null
  readonly sentence: string
}

/** What a person reads about a failed call: the server's refusal, or that no answer came. */
export function useProblem(): (error: unknown) => Problem {
  const say = useTexts(texts)
  const sentenceOf = useSentence()
  return (error) => {
    const refusal = refusalOf(error)
    return { refusal, sentence: refusal ? sentenceOf(refusal) : say('noAnswer') }
  }
}

export function useSentence(): (refusal: Refusal) => string {
  const { locale } = useLocale()
  return ({ code, facts }) => refusals.sentence(code, locale, facts)
}
