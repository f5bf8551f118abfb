import type { Sentences } from './sentence.ts'

export const requestRefusals = {
  'input.invalid': {
    status: 422,
    'zh-CN': '填写的内容有误，请按提示修改后再提交',
    en: 'Some entries are not right. Please mend them as shown and send again.',
  },
  'input.tooLarge': {
    status: 413,
    'zh-CN': '提交的内容过大，请精简后再试',
    en: 'What was sent is too large. Please shorten it and try again.',
  },
  'request.unknown': {
    status: 404,
    'zh-CN': '没有这个页面或接口，请返回首页',
    en: 'There is no such page or endpoint. Please go back to the start page.',
  },
  'request.foreignOrigin': {
    status: 403,
    'zh-CN': '请求来自其他网站，已拒绝；请从本系统页面操作',
    en: 'The request came from another site and was refused. Please act from a page of this system.',
  },
  'request.keyReused': {
    status: 409,
    'zh-CN': '同一操作编号已用于另一项内容，请刷新页面后再试',
    en: 'This idempotency key was already used for something else. Please reload the page and try again.',
  },
  'limit.tooMany': {
    status: 429,
    'zh-CN': '操作过于频繁，请在 {retryAfterSeconds} 秒后再试',
    en: 'Too many attempts. Please try again in {retryAfterSeconds} seconds.',
  },
  'server.unavailable': {
    status: 503,
    'zh-CN': '系统繁忙，您的内容没有丢失，请稍后再试',
    en: 'The system is busy. Nothing you typed is lost; please try again shortly.',
  },
  'server.fault': {
    status: 500,
    'zh-CN': '系统出错，请稍后再试；如仍出错，请告知编号 {requestId}',
    en: 'Something broke. Please try again later; if it persists, quote number {requestId}.',
  },
  'session.required': { status: 401, 'zh-CN': '请先登录', en: 'Please log in first.' },
  'session.proofRequired': {
    status: 403,
    'zh-CN': '请先验证您是本人：输入证件号码的后四位',
    en: 'Please prove first that this is your record: enter the last 4 characters of the document number.',
  },
  'session.stepUpRequired': {
    status: 403,
    'zh-CN': '这一步影响较大，请再次输入登录密码',
    en: 'This step has far-reaching effects. Please enter your password again.',
  },
  'access.denied': {
    status: 403,
    'zh-CN': '您没有此项操作的权限，请联系上级组织',
    en: 'You may not do this. Please ask your superior organization.',
  },
  'record.notFound': {
    status: 404,
    'zh-CN': '没有找到这条记录，可能已变更，请返回列表',
    en: 'This record was not found; it may have changed. Please go back to the list.',
  },
  'record.changed': {
    status: 409,
    'zh-CN': '这条记录刚刚被他人处理，请刷新后查看',
    en: 'Somebody else has just dealt with this record. Please reload to see it.',
  },
} as const satisfies Sentences
