import type { Sentences } from './sentence.ts'

export const announcementsRefusals = {
  'announcement.titleInvalid': {
    status: 422,
    'zh-CN': '标题请写 {minimum} 至 {maximum} 个字',
    en: 'Please give a title of {minimum} to {maximum} characters.',
  },
  'announcement.textInvalid': {
    status: 422,
    'zh-CN': '正文请写 {minimum} 至 {maximum} 个字',
    en: 'Please write between {minimum} and {maximum} characters.',
  },
  'announcement.reasonRequired': {
    status: 422,
    'zh-CN': '标为紧急的，请用 {minimum} 至 {maximum} 个字写明理由',
    en: 'Please say in {minimum} to {maximum} characters why it is urgent.',
  },
  'announcement.urgentNotAllowed': {
    status: 403,
    'zh-CN': '只有领导机关、团委和团工委可以标为紧急，请去掉“紧急”，22:00 至 7:00 之间的通知会在 7:00 送达',
    en: 'Only leading bodies and committees can mark a notice as urgent. Without it, a notice for the night comes at 7:00.',
  },
  'announcement.receiversMissing': {
    status: 422,
    'zh-CN': '请选择接收范围：团员、下级团组织，或两者',
    en: 'Please choose who is told: members, subordinate organizations, or both.',
  },
  'announcement.nobody': {
    status: 409,
    'zh-CN': '所选范围内没有接收人，请放宽条件',
    en: 'Nobody fits these conditions. Please widen them.',
  },
  'announcement.timeInvalid': {
    status: 422,
    'zh-CN': '发送时间须在现在至 {maximum} 天之内',
    en: 'Please choose a time from now to {maximum} days ahead.',
  },
  'announcement.tooMany': {
    status: 409,
    'zh-CN': '今天已下发 {maximum} 条通知，请明天再发，或合并为一条',
    en: 'You have told {maximum} things today. Please wait until tomorrow, or put them into one notice.',
  },
  'announcement.alreadyWithdrawn': {
    status: 409,
    'zh-CN': '这条通知已撤回',
    en: 'This notice was withdrawn.',
  },
  'announcement.notSent': {
    status: 409,
    'zh-CN': '这条通知尚未发完或已撤回，不能提醒',
    en: 'This notice is not out yet, or was withdrawn, so that nobody can be reminded of it.',
  },
  'announcement.remindedToday': {
    status: 409,
    'zh-CN': '今天已提醒过，每条通知每天最多提醒一次',
    en: 'A reminder went out today. Once a day is the most.',
  },
  'announcement.nobodyMissing': {
    status: 409,
    'zh-CN': '没有需要提醒的接收人',
    en: 'There is nobody left to remind.',
  },
  'announcement.noReceiptAsked': {
    status: 409,
    'zh-CN': '这条通知不需要确认收到',
    en: 'This notice asks for no receipt.',
  },
  'announcement.templatesFull': {
    status: 409,
    'zh-CN': '模板最多 {maximum} 个，请先删除不用的',
    en: 'At most {maximum} templates are kept. Please remove one first.',
  },
} satisfies Sentences
