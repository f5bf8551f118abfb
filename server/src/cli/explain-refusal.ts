import { refusalSentence } from '@qingtuan/contract/refusals'
import { ConfigError } from '../config.ts'
import { Refused } from '../platform/refused.ts'

/** Says a refusal to the operator, in both languages; anything else goes on as it is. */
export function explainRefusal(error: unknown): never {
  if (!(error instanceof Refused)) throw error
  const { code, facts } = error.refusal
  throw new ConfigError(`${refusalSentence(code, 'zh-CN', facts)}\n${refusalSentence(code, 'en', facts)}`)
}
