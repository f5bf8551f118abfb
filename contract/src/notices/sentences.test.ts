import { expect, test } from 'vitest'
import { noticeSentence } from './sentences.ts'

const told = { organization: '高一一班', name: '周知行', superior: '某中学团委' }

test.each([
  ['zh-CN', '书记', '“某中学团委”已确认周知行任“高一一班”书记'],
  ['en', '书记', '“某中学团委” has confirmed 周知行 as secretary of “高一一班”.'],
  ['en', '团刊主编', '“某中学团委” has confirmed 周知行 as 团刊主编 of “高一一班”.'],
] as const)('%s: a post, %s, is named as far as the language has a word for it', (locale, post, sentence) => {
  expect(noticeSentence('cadre.confirmed', locale, { ...told, post })).toBe(sentence)
})
