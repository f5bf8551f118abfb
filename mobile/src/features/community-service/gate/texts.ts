import { textsOf } from '../../../shared/text/i18n.ts'

export const useServiceTexts = textsOf('communityService', {
  'zh-CN': {
    title: '社区服务',
    entry: '报名参加志愿服务，记录服务时长',
    membersOnly: '此功能目前仅向正式团员和团干部开放',
    notMember:
      '您注册的身份是“我不是团员”。请到“我的 → 个人资料”选择“转为团员”或“转为团干部”，办理完成后即可使用。',
    applicationPending:
      '您的加入申请自 {since} 起等待“{branch}”审核。团组织在管理端通过“加入申请”后即可使用。',
    applicationReturned: '您的加入申请已于 {since} 被“{branch}”退回。请修改后重新提交，通过后即可使用。',
    noApplication: '您还没有加入团组织。请先申请加入，团组织审核通过后即可使用。',
    noApplicationCadre:
      '您注册的身份是团干部，但还没有任职记录。团干部身份以组织任命为准，请联系您的团组织；如果您也是团员，可以先申请加入团支部。',
    floating: '您现在是流动团员。请申请加入新的团支部，审核通过后即可使用。',
    membershipEnded: '您的团籍已结束。如有疑问，请联系您原来的团组织。',
    toProfile: '去“个人资料”转为团员或团干部',
    seeApplication: '查看加入申请',
    apply: '申请加入团组织',
    seeMembership: '查看团籍经历',
    notRegisteredTitle: '该志愿者没有注册',
    notRegistered:
      '志愿服务平台没有您的证件号码。请先在志愿服务平台注册为志愿者，再回到这里重试；如已注册，请在“我的 → 个人资料”核对证件号码。',
    nameMissingTitle: '姓名缺失',
    nameMissing:
      '志愿服务平台有您的证件号码，但登记的姓名不同。请在“我的 → 个人资料”核对姓名和证件号码：这里有误，请联系团支部办理姓名变更；平台有误，请在志愿服务平台更正。',
    silentTitle: '志愿服务平台暂时没有响应',
    registrySilent: '这不代表您没有注册。系统正在自动重试，您也可以稍后再来。',
    register: '去志愿服务平台注册',
    compare: '核对姓名和证件号码',
    askAgain: '重新查询',
    askableAt: '查询次数较多，{moment} 后自动重新查询。',
    noRegistry: '本系统没有接入志愿服务平台，报名时不核对志愿者注册信息。',
    relyingOn: '志愿服务平台暂时没有响应，暂按 {moment} 的查询结果使用。',
  },
  en: {
    title: 'Community service',
    entry: 'Take part, and have your hours recorded',
    membersOnly: 'This is open to formal members and cadres of the league only',
    notMember:
      'You registered as not a member. Please choose “Become a member” or “Become a cadre” at Me → Profile; once that is done, this opens.',
    applicationPending:
      'Your join application has been with “{branch}” since {since}. This opens as soon as the branch approves it.',
    applicationReturned:
      '“{branch}” returned your join application at {since}. Please mend it and send it again; this opens once it is approved.',
    noApplication:
      'You belong to no organization yet. Please apply to join one; this opens once it has approved.',
    noApplicationCadre:
      'You registered as a cadre but hold no post yet. The standing comes from an appointment: please ask your organization. If you are a member too, apply to join a branch.',
    floating:
      'You are a floating member. Please apply to join a new branch; this opens once it has approved.',
    membershipEnded: 'Your membership has ended. If you have questions, please ask your former organization.',
    toProfile: 'Go to Profile to become a member or cadre',
    seeApplication: 'See the join application',
    apply: 'Apply to join an organization',
    seeMembership: 'See the history of your membership',
    notRegisteredTitle: 'This volunteer is not registered',
    notRegistered:
      'The volunteer registry does not know your document number. Please register there as a volunteer, then come back and try again; if you have registered, compare your document number at Me → Profile.',
    nameMissingTitle: 'Name missing',
    nameMissing:
      'The volunteer registry knows your document number under another name. Please compare name and number at Me → Profile: if they are wrong here, ask your branch for a change of name; if they are wrong there, have the registry correct them.',
    silentTitle: 'The volunteer registry does not answer at the moment',
    registrySilent:
      'This does not mean that you are not registered. It is being asked again by itself; you may also come back later.',
    register: 'Register with the volunteer registry',
    compare: 'Compare name and number',
    askAgain: 'Ask again',
    askableAt: ' It has been asked often: it is asked again by itself after {moment}.',
    noRegistry: 'This system asks no volunteer registry: whoever signs up is not checked there.',
    relyingOn: 'The volunteer registry does not answer at the moment; its answer of {moment} is relied on.',
  },
})
