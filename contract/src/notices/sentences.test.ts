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

test.each([
  ['zh-CN', '“清洁河岸”的时间、地点有变动：现为 2026-03-07 08:30，北门'],
  ['en', '“清洁河岸” has changed (time, place): it is now at 2026-03-07 08:30, 北门.'],
] as const)('%s: what changed in a project is named', (locale, sentence) => {
  const facts = { title: '清洁河岸', changes: 'times,place', at: '2026-03-07 08:30', place: '北门' }
  expect(noticeSentence('serviceProject.changed', locale, facts)).toBe(sentence)
})
