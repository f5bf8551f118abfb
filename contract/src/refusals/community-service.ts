import type { Sentences } from './sentence.ts'

export const communityServiceRefusals = {
  'communityService.notMember': {
    status: 403,
    'zh-CN': '此功能目前仅向正式团员和团干部开放。您注册的身份是“我不是团员”，请先转为团员或团干部',
    en: 'This is open to formal members and cadres of the league only. You registered as not a member; please become one first.',
  },
  'communityService.applicationPending': {
    status: 403,
    'zh-CN': '此功能目前仅向正式团员和团干部开放。您的加入申请还在等待团支部审核',
    en: 'This is open to formal members and cadres of the league only. Your join application still waits for the branch.',
  },
  'communityService.applicationReturned': {
    status: 403,
    'zh-CN': '此功能目前仅向正式团员和团干部开放。您的加入申请已被退回，请修改后重新提交',
    en: 'This is open to formal members and cadres of the league only. Your join application was returned; please mend it.',
  },
  'communityService.noApplication': {
    status: 403,
    'zh-CN': '此功能目前仅向正式团员和团干部开放。您还没有加入团组织，请先申请加入',
    en: 'This is open to formal members and cadres of the league only. You belong to no branch yet; please apply to one.',
  },
  'communityService.floating': {
    status: 403,
    'zh-CN': '此功能目前仅向正式团员和团干部开放。您现在是流动团员，请先申请加入新的团支部',
    en: 'This is open to formal members and cadres of the league only. You are a floating member; please apply to join a new branch.',
  },
  'communityService.membershipEnded': {
    status: 403,
    'zh-CN': '此功能目前仅向正式团员和团干部开放。您的团籍已结束',
    en: 'This is open to formal members and cadres of the league only. Your membership has ended.',
  },
  'communityService.notRegistered': {
    status: 403,
    'zh-CN': '该志愿者没有注册',
    en: 'This volunteer is not registered. Please register with the volunteer registry first.',
  },
  'communityService.nameMissing': {
    status: 403,
    'zh-CN': '姓名缺失',
    en: 'The volunteer registry knows your document under another name. Please compare name and number in your profile.',
  },
  'communityService.registrySilent': {
    // This system is well: whoever balances load between its processes must not think otherwise.
    status: 409,
    'zh-CN': '志愿服务平台暂时没有响应，请稍后再试',
    en: 'The volunteer registry does not answer at the moment. Please try again later.',
  },
  'communityService.callbackForged': {
    status: 401,
    'zh-CN': '签名不正确',
    en: 'The signature is wrong.',
  },
  'communityService.callbackLate': {
    status: 403,
    'zh-CN': '消息已过期',
    en: 'The message is of another time.',
  },
  'communityService.callbackReplayed': {
    status: 409,
    'zh-CN': '消息已处理过',
    en: 'The message was taken already.',
  },
} satisfies Sentences
