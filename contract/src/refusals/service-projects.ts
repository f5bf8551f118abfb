import type { Sentences } from './sentence.ts'

export const serviceProjectRefusals = {
  'serviceProject.textInvalid': {
    status: 422,
    'zh-CN': '请填写 {minimum} 至 {maximum} 个字',
    en: 'Please write between {minimum} and {maximum} characters.',
  },
  'serviceProject.coordinatesInvalid': {
    status: 422,
    'zh-CN': '请填写国内地点的经纬度，例如 116.39,39.91',
    en: 'Please give the longitude and latitude of a place in China, such as 116.39,39.91.',
  },
  'serviceProject.endsTooEarly': {
    status: 422,
    'zh-CN': '结束时间应晚于开始时间',
    en: 'It has to end after it begins.',
  },
  'serviceProject.signUpEndInvalid': {
    status: 422,
    'zh-CN': '报名截止时间不能晚于开始时间',
    en: 'Sign-up has to end before the project begins.',
  },
  'serviceProject.creditTooLong': {
    status: 422,
    'zh-CN': '服务时长不能超过项目时间，最多 {hours} 小时',
    en: 'The credited hours cannot be more than the project lasts: at most {hours}.',
  },
  'serviceProject.inThePast': {
    status: 422,
    'zh-CN': '请填写将来的时间',
    en: 'Please choose a time to come.',
  },
  'serviceProject.notNow': {
    status: 409,
    'zh-CN': '项目状态已变化，现在不能这样做，请刷新查看',
    en: 'The project has moved on and this is not possible any more. Please reload.',
  },
  'serviceProject.placesTaken': {
    status: 409,
    'zh-CN': '已有 {signedUp} 人报名，名额不能少于 {signedUp}',
    en: '{signedUp} have a place already; there cannot be fewer places.',
  },
  'serviceProject.reasonRequired': {
    status: 422,
    'zh-CN': '请用 {minimum} 至 {maximum} 个字说明原因，会告知相关团员',
    en: 'Please give a reason of {minimum} to {maximum} characters; those concerned are told.',
  },
  'serviceProject.leaderUnknown': {
    status: 422,
    'zh-CN': '带队人应是本组织及下级的正式团员或在任团干部',
    en: 'A leader is an active member or a serving cadre of your organization or one below it.',
  },
  'serviceProject.leadersFull': {
    status: 409,
    'zh-CN': '一个项目最多 {maximum} 名带队人',
    en: 'A project has at most {maximum} leaders.',
  },
  'serviceSignUp.already': {
    status: 409,
    'zh-CN': '您已报名该项目',
    en: 'You have signed up for this project already.',
  },
  'serviceSignUp.over': {
    status: 409,
    'zh-CN': '该项目的报名已结束，可看看其他项目',
    en: 'Sign-up for this project is over. Please look at other projects.',
  },
  'serviceSignUp.overlaps': {
    status: 409,
    'zh-CN': '您在这段时间已报名“{title}”，请先取消那个项目的报名',
    en: 'You have signed up for “{title}” at that time. Please withdraw from it first.',
  },
  'serviceSignUp.removed': {
    status: 409,
    'zh-CN': '组织方已将您移出该项目，如有疑问请联系项目联系人',
    en: 'The organizer took you off the list of this project. Its contact can tell you more.',
  },
  'serviceSignUp.notThere': {
    status: 409,
    'zh-CN': '没有有效的报名，请刷新查看',
    en: 'There is no sign-up any more. Please reload.',
  },
  'serviceSignUp.begun': {
    status: 409,
    'zh-CN': '项目已开始或已取消，不能再取消报名；如不能参加，请联系项目联系人',
    en: 'The project has begun or was called off, so one cannot withdraw. If you cannot come, tell its contact.',
  },
} satisfies Sentences
