import type { Sentences } from './sentence.ts'

export const appealsRefusals = {
  'appeal.unknown': {
    status: 404,
    'zh-CN': '没有找到这个申诉，请核对申诉编号和申诉时填写的手机号',
    en: 'No such appeal was found. Please check its number and the phone that was given.',
  },
  'appeal.tooMany': {
    status: 429,
    'zh-CN': '30 天内最多申诉 {maximum} 次，{until} 起可以再次申诉；也可请所在团支部协助',
    en: 'At most {maximum} appeals in 30 days; the next one from {until} on. Your branch can also help.',
  },
  'appeal.alreadyOpen': {
    status: 409,
    'zh-CN': '您已有一个申诉正在审核，编号 {number}，请查看进度',
    en: 'You have an appeal under review already: {number}. Please follow that one.',
  },
  'appeal.photoRequired': {
    status: 422,
    'zh-CN': '请上传证件照片（居民身份证需正反两面）',
    en: 'Please add the photos of your document (both sides of an ID card).',
  },
  'appeal.notOpen': {
    status: 409,
    'zh-CN': '该申诉已有结果或已撤回，请刷新查看',
    en: 'This appeal has been decided or withdrawn. Please reload to see it.',
  },
  'appeal.notClaimed': {
    status: 409,
    'zh-CN': '请先领取这个申诉（领取 30 分钟后自动退回队列）',
    en: 'Please claim this appeal first (a claim lapses after 30 minutes).',
  },
  'appeal.claimedByOther': {
    status: 409,
    'zh-CN': '该申诉已由其他审核员领取，请处理下一个',
    en: 'Another reviewer has claimed this appeal. Please take the next one.',
  },
  'appeal.notRead': {
    status: 409,
    'zh-CN': '请先按照片录入姓名和证件号码，与申诉人填写的一致后才能通过',
    en: 'Please type name and number from the photo first; they must agree with what was filed.',
  },
  'appeal.noRecord': {
    status: 409,
    'zh-CN': '系统中没有这个证件的档案，不能通过；请驳回并告知申诉人直接注册',
    en: 'There is no record under this document. Please dismiss and tell the appellant to register.',
  },
  'appeal.sameReviewer': {
    status: 409,
    'zh-CN': '该申诉须由两名审核员分别通过，您已通过，请等待另一名审核员',
    en: 'This appeal needs two different reviewers. You have upheld it; another one must agree.',
  },
  'appeal.ownCase': {
    status: 403,
    'zh-CN': '这件申诉与您本人有关，须由其他审核员办理',
    en: 'This appeal concerns you yourself. Another reviewer must decide it.',
  },
  'appeal.reasonRequired': {
    status: 422,
    'zh-CN': '请写明理由（2 至 200 字），申诉人会看到',
    en: 'Please state the reason (2 to 200 characters); the appellant reads it.',
  },
  'appeal.objectionUnknown': {
    status: 404,
    'zh-CN': '该链接无效，请核对短信中的完整地址',
    en: 'This link is not valid. Please compare it with the text message.',
  },
  'appeal.objectionOver': {
    status: 409,
    'zh-CN': '异议期已过或申诉已有结果。如认为档案被冒用，请立即本人申诉，或联系所在团组织',
    en: 'The time to object is over, or the appeal was decided. If your record was taken, appeal yourself at once or see your organization.',
  },
  'appeal.alreadyObjected': {
    status: 409,
    'zh-CN': '您已提出异议，该申诉将由两名审核员共同审核',
    en: 'You have objected already; two reviewers must agree on this appeal.',
  },
} as const satisfies Sentences
