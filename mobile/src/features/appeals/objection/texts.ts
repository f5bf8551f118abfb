import { textsOf } from '../../../shared/text/i18n.ts'

export const useObjectionTexts = textsOf('objection', {
  'zh-CN': {
    title: '身份申诉提醒',
    about: '有人用证件照片申诉，要把“{name}”的档案改绑到另一个手机号。您的手机现在绑定着这份档案。',
    number: '申诉编号',
    submittedAt: '提交时间',
    objectUntil: '异议截止',
    ifMine: '如果是您本人换了手机号：不需要操作。',
    ifNotMine: '如果不是您本人申诉：请提出异议。',
    effect: '提出异议后，必须由两名审核员分别核对、都同意才会改绑。',
    reason: '异议理由（可不填）',
    reasonHint: '最多 200 字，审核员会看到',
    object: '我要异议',
    objected: '您已提出异议。该申诉将由两名审核员分别核对，不需要您再操作。',
    notUpheld: '这个申诉没有通过或已撤回，档案没有变更，不需要您操作。',
    upheld:
      '这个申诉已经通过，档案已改绑到另一个手机号。如果那不是您本人，请立即提交身份申诉找回档案，并联系所在团组织。',
    late: '异议期（24 小时）已过，申诉仍在审核。如认为档案被冒用，请本人提交身份申诉，或联系所在团组织。',
    appeal: '我要申诉',
    logIn: '去登录',
    unknownHelp: '链接在短信中可能被截断，请复制完整地址再打开。也可以登录查看自己的账号是否正常。',
  },
  en: {
    title: 'About an appeal',
    about:
      'Somebody appeals with photos of a document, so that the record of {name} be bound to another phone. Your phone is bound to that record now.',
    number: 'Appeal number',
    submittedAt: 'Filed',
    objectUntil: 'Object until',
    ifMine: 'If it was you, with a new phone: there is nothing to do.',
    ifNotMine: 'If it was not you: please object.',
    effect: 'After an objection two reviewers must look at it separately, and both agree.',
    reason: 'Your reason (optional)',
    reasonHint: 'At most 200 characters; the reviewers read it',
    object: 'Object',
    objected: 'You have objected. Two reviewers look at the appeal separately; there is nothing more to do.',
    notUpheld: 'The appeal was not upheld or was withdrawn. The record is unchanged; there is nothing to do.',
    upheld:
      'The appeal was upheld and the record is bound to another phone. If that was not you, appeal yourself at once, and see your organization.',
    late: 'The 24 hours for objecting are over, and the appeal is still under review. If your record is being taken, appeal yourself or see your organization.',
    appeal: 'File an appeal',
    logIn: 'Log in',
    unknownHelp:
      'A text message may have cut the link; copy the whole address and open it again. You may also log in and see whether your account is in order.',
  },
})
