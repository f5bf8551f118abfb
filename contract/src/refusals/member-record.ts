import type { Sentences } from './sentence.ts'

/** Records, leaving and coming back. */
export const memberRecordRefusals = {
  'member.reasonRequired': {
    status: 422,
    'zh-CN': '请用 {minimum} 至 {maximum} 字写明情况',
    en: 'Please say why in {minimum} to {maximum} characters.',
  },
  'member.alreadyLeft': {
    status: 409,
    'zh-CN': '该团员已经离团',
    en: 'This member has left already.',
  },
  'member.notLeft': {
    status: 409,
    'zh-CN': '该团员没有离团，不需要恢复团籍',
    en: 'This member has not left, so there is nothing to restore.',
  },
  'member.inTransfer': {
    status: 409,
    'zh-CN': '该团员正在转移团组织，请先办结或终止转移，再办理离团',
    en: 'This member is in a transfer. Please finish or stop it first.',
  },
  'member.servesAsCadre': {
    status: 409,
    'zh-CN': '该团员正担任团内职务：任职期间不办理超龄离团；因其他原因离团的，请勾选“同时免去职务”',
    en: 'This member holds a post: nobody leaves for age while serving; for any other reason, end the posts in the same step.',
  },
  'member.notYetAgeOut': {
    status: 409,
    'zh-CN': '该团员在离团日期尚未年满 28 周岁，不能按超龄离团办理',
    en: 'On that day the member is not yet 28, so this is no reason to leave.',
  },
  'member.leftOnInvalid': {
    status: 422,
    'zh-CN': '离团日期应在入团时间之后，且不晚于今天',
    en: 'The date lies after the join date and not after today.',
  },
  'member.leavesByBranch': {
    status: 403,
    'zh-CN': '离团由团员所在团支部办理；流动团员由上级办理',
    en: 'The branch of the member ends the membership; for a floating member, a superior does.',
  },
  'member.restoredBySuperior': {
    status: 403,
    'zh-CN': '恢复团籍由原团支部的直接上级办理',
    en: 'The direct superior of the former branch restores a membership.',
  },
  'memberRecord.notEditable': {
    status: 403,
    'zh-CN': '这一项不能由您修改',
    en: 'You may not change this entry.',
  },
  'memberRecord.emailInvalid': {
    status: 422,
    'zh-CN': '请填写正确的电子邮箱，例如 name@example.cn',
    en: 'Please enter an e-mail address, such as name@example.cn.',
  },
  'memberRecord.cardNumberInvalid': {
    status: 422,
    'zh-CN': '团员证编号为 8 位数字（不是团员编号）',
    en: 'The number of the membership card has 8 digits; it is not the member number.',
  },
  'memberRecord.householdAreaInvalid': {
    status: 422,
    'zh-CN': '户籍所在地应为 6 位行政区划代码，前 2 位为省份，例如 110108（北京市海淀区）',
    en: 'The household area is a code of 6 digits beginning with the province, such as 110108 (Haidian).',
  },
  'memberRecord.textInvalid': {
    status: 422,
    'zh-CN': '请用不超过 {maximum} 字填写',
    en: 'Please use at most {maximum} characters.',
  },
  'memberRecord.dateInvalid': {
    status: 422,
    'zh-CN': '请填写正确的日期（年-月-日）',
    en: 'Please enter a date (year-month-day).',
  },
  'memberRecord.dateFuture': {
    status: 422,
    'zh-CN': '日期不能晚于今天',
    en: 'The date cannot lie after today.',
  },
  'memberRecord.partyTooYoung': {
    status: 422,
    'zh-CN': '入党时须年满 {minimum} 周岁，请核对入党时间',
    en: 'One joins the party at {minimum} or later. Please check the date.',
  },
  'memberRecord.partyStatusDisagrees': {
    status: 422,
    'zh-CN': '填写了入党时间的，政治面貌应为中共党员或中共预备党员',
    en: 'With a date of joining the party, the political status is that of a party member or probationary member.',
  },
  'memberRecord.educationDisagrees': {
    status: 422,
    'zh-CN': '最高学历不能低于全日制学历',
    en: 'The highest education cannot be lower than the full-time one.',
  },
  'memberRecord.graduationYearInvalid': {
    status: 422,
    'zh-CN': '毕业年份应为 1990 至 2100 之间的年份',
    en: 'The year of graduation lies between 1990 and 2100.',
  },
  'memberRecord.noteRequired': {
    status: 422,
    'zh-CN': '入团时未满 14 周岁，请写明说明（2 至 200 字）',
    en: 'Joined before 14: please add a note (2 to 200 characters).',
  },
} as const satisfies Sentences
