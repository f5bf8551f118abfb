import type { Sentences } from './sentence.ts'

export const graduationsRefusals = {
  'graduation.yearOutOfRange': {
    status: 422,
    'zh-CN': '毕业年份应为 {from} 至 {to} 年',
    en: 'Please choose a graduation year from {from} to {to}.',
  },
  'graduation.deadlineOutOfRange': {
    status: 422,
    'zh-CN': '截止日期应晚于今天，且不晚于 {latest}',
    en: 'Please choose a deadline after today and no later than {latest}.',
  },
  'graduation.alreadyOpen': {
    status: 409,
    'zh-CN': '本组织该年份的毕业季已经开启，请先查看或结束',
    en: 'Your season of that year is open already. Please look at it, or close it first.',
  },
  'graduation.nobody': {
    status: 422,
    'zh-CN': '范围内没有该年份毕业的团员，请先标记毕业年份',
    en: 'Nobody within reach graduates in that year. Please mark the graduates first.',
  },
  'graduation.closed': {
    status: 409,
    'zh-CN': '该毕业季已结束',
    en: 'This graduation season is over.',
  },
  'graduation.onTheWay': {
    status: 409,
    'zh-CN': '该团员的组织关系已在转接或已转出，无需再登记去向',
    en: 'The member is on the way already, or has gone. There is nothing left to answer.',
  },
  'graduation.reasonRequired': {
    status: 422,
    'zh-CN': '请填写 {minimum} 至 {maximum} 个字的说明',
    en: 'Please explain in {minimum} to {maximum} characters.',
  },
} as const satisfies Sentences
