import type { Sentences } from './sentence.ts'

export const membersRefusals = {
  'member.phoneMissing': {
    status: 409,
    'zh-CN': '该团员没有绑定手机，无法重置密码；请其用新手机号注册并申诉，找回档案',
    en: 'No phone is bound to this member, so there is no log-in to reset. Please let them register with a new phone and appeal.',
  },
  'member.alreadyHere': {
    status: 409,
    'zh-CN': '该团员已在本支部名册中',
    en: 'This person is on the roll of this branch already.',
  },
  'member.elsewhere': {
    status: 409,
    'zh-CN': '已是其他组织的团员，请走转移团组织',
    en: 'Already a member of another organization. Please use a transfer.',
  },
  'member.hasLeft': {
    status: 409,
    'zh-CN': '该团员已离团，请由原支部的直接上级办理恢复团籍',
    en: 'This person has left the league. The direct superior of the former branch can restore the membership.',
  },
  'member.applicationElsewhere': {
    status: 409,
    'zh-CN': '该团员已向其他团组织提交加入申请，请本人在“我的组织”中改投本支部后再通过',
    en: 'This person has an open application to another organization. They can redirect it to this branch under My organization.',
  },
  'member.applicationReturned': {
    status: 409,
    'zh-CN': '该团员的加入申请已被退回，请本人修改后重新提交，再在“加入申请”中通过',
    en: 'The join application was returned. Once the person has mended it, approve it under Join applications.',
  },
  'member.askedRecently': {
    status: 409,
    'zh-CN': '7 天内已邀请过，不再重复提醒',
    en: 'Asked within the last 7 days already.',
  },
  'member.asOfCondition': {
    status: 400,
    'zh-CN': '截至某日的名册只能按姓名、编号、状态、性别、年龄、入团时间和组织范围查找',
    en: 'The roll of an earlier day can be searched by name, number, status, sex, age, join date and part of the tree alone.',
  },
  'memberView.nameTaken': {
    status: 409,
    'zh-CN': '已有同名视图，请换一个名称',
    en: 'There is a view of this name. Please choose another name.',
  },
  'memberView.tooMany': {
    status: 409,
    'zh-CN': '最多保存 {maximum} 个视图，请先删除不用的',
    en: 'At most {maximum} views can be saved. Please delete one first.',
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
  'memberNumber.unchanged': {
    status: 409,
    'zh-CN': '新编号与现在的编号相同，不需更改',
    en: 'This is the present number already.',
  },
  'memberNumber.reasonRequired': {
    status: 422,
    'zh-CN': '请写明更改编号的原因（2 至 200 字），团员会看到',
    en: 'Please state why the number changes (2 to 200 characters); the member reads it.',
  },
  'memberCard.unknown': {
    status: 404,
    'zh-CN': '这不是有效的电子团员证二维码，请让对方打开电子团员证后重新扫描',
    en: 'This is no code of a member card. Please ask to have the card opened, and scan it again.',
  },
  'memberCard.expired': {
    status: 410,
    'zh-CN': '二维码已过期（30 秒更新一次），请扫描对方手机上正在显示的二维码',
    en: 'This code is over; it changes every 30 seconds. Please scan the one that is shown now.',
  },
} as const satisfies Sentences
