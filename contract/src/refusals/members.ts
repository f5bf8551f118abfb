import type { Sentences } from './sentence.ts'

export const membersRefusals = {
  'member.phoneMissing': {
    status: 409,
    'zh-CN': '该团员没有绑定手机，无法重置密码；请其用新手机号注册并申诉，找回档案',
    en: 'No phone is bound to this member, so there is no log-in to reset. Please let them register with a new phone and appeal.',
  },
  'joinedOn.invalid': {
    status: 422,
    'zh-CN': '请填写入团时间（年-月-日，或年-月）',
    en: 'Please enter when you joined (year-month-day, or year-month).',
  },
  'joinedOn.future': {
    status: 422,
    'zh-CN': '入团时间不能晚于今天',
    en: 'The join date cannot lie after today.',
  },
  'joinedOn.tooYoung': {
    status: 422,
    'zh-CN': '入团时须年满 14 周岁（经团支部说明可放宽至 13 周岁），请核对入团时间',
    en: 'One joins at 14 or later (13 with a note of the branch). Please check the join date.',
  },
  'joinedOn.tooOld': {
    status: 422,
    'zh-CN': '入团时不能超过 28 周岁，请核对入团时间',
    en: 'One joins at 28 at the latest. Please check the join date.',
  },
  'memberNumber.required': {
    status: 422,
    'zh-CN': '2016 年 1 月 1 日及以后入团的，须填写团员编号（见入团志愿书封面）',
    en: 'Who joined on or after 2016-01-01 gives the member number (on the cover of the admission form).',
  },
  'memberNumber.unexpected': {
    status: 422,
    'zh-CN': '2016 年以前入团的，团员编号由系统生成，不需填写',
    en: 'For joins before 2016 the system makes the number; leave it empty.',
  },
  'memberNumber.malformed': {
    status: 422,
    'zh-CN': '团员编号应为 12 位数字：入团年份 4 位、省份 2 位、序号 6 位',
    en: 'A member number has 12 digits: join year 4, province 2, serial 6.',
  },
  'memberNumber.yearMismatch': {
    status: 422,
    'zh-CN': '团员编号的前 4 位与入团年份不一致，请核对编号和入团时间',
    en: 'The first 4 digits of the number do not agree with the join year. Please check both.',
  },
  'memberNumber.provinceUnknown': {
    status: 422,
    'zh-CN': '团员编号的第 5、6 位不是有效的省份代码（北京为 11），请核对',
    en: 'Digits 5 and 6 of the number are no province code (Beijing is 11). Please check.',
  },
  'memberNumber.occupied': {
    status: 409,
    'zh-CN': '团员编号被占用',
    en: 'This member number is held by another member.',
  },
} as const satisfies Sentences
