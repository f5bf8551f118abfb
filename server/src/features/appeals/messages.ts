import { REASON_SENTENCES } from '@qingtuan/contract/appeals/reason-sentences'
import type { AppealReason } from '@qingtuan/domain/appeals/reason'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Announcement } from '../../platform/sms/outbox.ts'

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

export function filedMessage(phone: string, number: string): Announcement {
  const text = `您的身份申诉已提交，编号 ${number}，将在三个工作日内审核。可凭编号和本手机号在“查询申诉进度”中查看。`
  return { phone, template: 'appealFiled', text, params: { number } }
}

/** Tells the phone that the record has now; withheld where there is none, so that filing takes the same time. */
export function warnedMessage(
  phone: string,
  { at, link, withheld }: { at: Date; link: string; withheld: boolean },
): Announcement {
  const time = MOMENT.format(at)
  const text = `有人于${time}申诉，要求把您的团员档案改绑到另一手机号。如非本人操作，请在 24 小时内打开 ${link} 提出异议；如是本人操作，无需处理。`
  return { phone, template: 'appealWarned', text, params: { time, link }, withheld }
}

export function upheldMessage(phone: string, number: string): Announcement {
  const text = `您的身份申诉（编号 ${number}）已通过，请用新手机号和申诉时设置的密码登录。`
  return { phone, template: 'appealUpheld', text, params: { number } }
}

/** Tells the phone that had the record until now. */
export function reboundMessage(phone: string, at: Date): Announcement {
  const time = MOMENT.format(at)
  const text = `您的团员档案已于${time}经身份申诉改绑到另一手机号，本手机号不能再登录。如有异议，请立即提交身份申诉，或联系所在团组织。`
  return { phone, template: 'recordRebound', text, params: { time } }
}

interface Told {
  readonly number: string
  readonly reason: AppealReason
  readonly text: string | null
}

export function dismissedMessage(phone: string, { number, ...why }: Told): Announcement {
  const reason = reasonText(why)
  const text = `您的身份申诉（编号 ${number}）已驳回，理由：${reason}。可凭编号和本手机号在“查询申诉进度”中查看，并再次申诉。`
  return { phone, template: 'appealDismissed', text, params: { number, reason } }
}

export function photosAskedMessage(
  phone: string,
  { number, until, ...why }: Told & { readonly until: CalendarDate },
): Announcement {
  const reason = reasonText(why)
  const text = `您的身份申诉（编号 ${number}）需要补交证件照片，原因：${reason}。请于 ${until} 前凭编号和本手机号在“查询申诉进度”中上传，逾期自动驳回，可再次申诉。`
  return { phone, template: 'appealPhotosAsked', text, params: { number, reason, until } }
}

export function closedMessage(phone: string, number: string): Announcement {
  const text = `您的身份申诉（编号 ${number}）已关闭：同一档案的另一申诉已通过。如有异议，请联系所在团组织。`
  return { phone, template: 'appealClosed', text, params: { number } }
}

export function dueMessage(phone: string, amounts: { dueToday: number; overdue: number }): Announcement {
  const [due, overdue] = [String(amounts.dueToday), String(amounts.overdue)]
  const text = `身份申诉：今日到期 ${due} 件，已逾期 ${overdue} 件，请登录管理端审核。`
  return { phone, template: 'appealsDue', text, params: { due, overdue } }
}

/** The canned reason, and the reviewer’s own words beside it or instead of it. */
function reasonText({ reason, text }: Omit<Told, 'number'>): string {
  if (reason === 'other') return text ?? ''
  return text === null ? REASON_SENTENCES['zh-CN'][reason] : `${REASON_SENTENCES['zh-CN'][reason]}（${text}）`
}
