/** The password of every demo account; long enough for organizations, and refused nowhere. */
export const DEMO_PASSWORD = 'piaoyang-tuanqi-2026'

/**
 * Log-ins worth knowing, printed at the start and named in the README. A member is asked for the document’s last 4
 * characters on every device that the account does not know (FAQ M5).
 */
export const DEMO_LOG_INS = [
  { app: 'console', userName: 'tuanshiwei', zh: '团市委', en: 'city committee, the top of the tree' },
  { app: 'console', userName: 'jinghua', zh: '京华大学团委', en: 'university committee' },
  {
    app: 'console',
    userName: 'jinghuaf1a',
    zh: '2022级计算机科学与技术专业1班团支部',
    en: 'branch with applications waiting',
  },
  {
    app: 'console',
    userName: 'haidian3b',
    zh: '尚未首次登录的社区团支部',
    en: 'branch before its first log-in',
  },
  {
    app: 'console',
    userName: '19900000011',
    documentTail: '9108',
    zh: '团干部本人，可代表两个团组织',
    en: 'cadre with the own account, for two organizations',
  },
  {
    app: 'console',
    userName: 'shenhe1',
    zh: '申诉审核员（动态验证码见 /outbox）',
    en: 'appeal reviewer (its 6-digit code stands at /outbox)',
  },
  {
    app: 'console',
    userName: 'shenhe2',
    zh: '第二名申诉审核员（动态验证码见 /outbox）',
    en: 'second reviewer (its code too)',
  },
  {
    app: 'console',
    userName: 'bianhao1',
    zh: '编号管理员（动态验证码见 /outbox）',
    en: 'number officer (its code too)',
  },
  {
    app: 'console',
    userName: 'yunying1',
    zh: '运营管理员（动态验证码见 /outbox）',
    en: 'operator (its code too)',
  },
  { app: 'mobile', userName: '19900000001', documentTail: '9001', zh: '正式团员', en: 'formal member' },
  {
    app: 'mobile',
    userName: '19900000003',
    documentTail: '9029',
    zh: '加入申请待审核',
    en: 'application pending',
  },
  {
    app: 'mobile',
    userName: '19900000009',
    documentTail: '9083',
    zh: '加入申请被退回',
    en: 'application returned',
  },
  {
    app: 'mobile',
    userName: '19900000233',
    documentTail: '932X',
    zh: '流动团员（原团支部已归档）',
    en: 'floating member, whose branch is archived',
  },
  {
    app: 'mobile',
    userName: '19900000241',
    documentTail: '9409',
    zh: '正式团员，没有注册志愿者',
    en: 'formal member whom the volunteer registry does not know',
  },
  {
    app: 'mobile',
    userName: '19900000242',
    documentTail: '941X',
    zh: '正式团员，志愿者登记的姓名不同',
    en: 'formal member whom the volunteer registry knows under another name',
  },
] as const
