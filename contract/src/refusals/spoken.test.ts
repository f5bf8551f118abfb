import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { expect, test, vi } from 'vitest'
import { refusalSentences } from '../../vite-contract.ts'
import { refusalSentence } from '../refusals.ts'
import { LOCALES } from './sentence.ts'
import { spokenRefusals } from './spoken.ts'

const chinese = refusalSentences('zh-CN')
const english = refusalSentences('en')
const tooMany = { retryAfterSeconds: 2557 }

test.each(LOCALES)('an app has every sentence in %s', (locale) => {
  const sentences = refusalSentences(locale)
  expect(new Set(Object.keys(sentences))).toEqual(new Set(REFUSAL_CODES))
  expect(Object.values(sentences).every((sentence) => sentence.length > 0)).toBe(true)
})

test('English is fetched once, when it is chosen, and then says what the server says', async () => {
  const fetchEnglish = vi.fn(async () => english)
  const { learn, sentence } = spokenRefusals(chinese, fetchEnglish)
  await learn('zh-CN')
  expect(fetchEnglish).not.toHaveBeenCalled()
  await learn('en')
  await learn('en')
  expect(fetchEnglish).toHaveBeenCalledOnce()
  for (const locale of LOCALES)
    expect(sentence('limit.tooMany', locale, tooMany)).toBe(refusalSentence('limit.tooMany', locale, tooMany))
})

test('without a line Chinese has to do, until English comes', async () => {
  const answers = [Promise.reject(new TypeError('offline')), Promise.resolve(english)]
  const { learn, sentence } = spokenRefusals(chinese, () => answers.shift() ?? Promise.resolve(english))
  await learn('en')
  expect(sentence('record.notFound', 'en')).toBe(refusalSentence('record.notFound', 'zh-CN'))
  await learn('en')
  expect(sentence('record.notFound', 'en')).toBe(refusalSentence('record.notFound', 'en'))
})
