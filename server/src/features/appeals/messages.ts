import type { AppealReason } from '@qingtuan/domain/appeals/reason'
import type { Announcement } from '../../platform/sms/outbox.ts'

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

export function filedMessage(phone: string, number: string): Announcement {
  const text = `您的身份申诉已提交，编号 ${number}，将在三个工作日内审核。可凭编号和本手机号在登录页“个人申诉”中查看进度。`
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
  const text = `您的团员档案已于${time}经身份申诉改绑到另一手机号，本手机号不能再登录。如有异议，请立即本人申诉，或联系所在团组织。`
  return { phone, template: 'recordRebound', text, params: { time } }
}

interface Told {
  readonly number: string
  readonly reason: AppealReason
  readonly text: string | null
}

export function dismissedMessage(phone: string, { number, ...why }: Told): Announcement {
  const reason = reasonText(why)
  const text = `您的身份申诉（编号 ${number}）未通过，原因：${reason}。可凭编号和本手机号在登录页“个人申诉”中查看，并重新申诉。`
  return { phone, template: 'appealDismissed', text, params: { number, reason } }
}

export function photosAskedMessage(phone: string, { number, ...why }: Told): Announcement {
  const reason = reasonText(why)
  const text = `您的身份申诉（编号 ${number}）需要补充证件照片，原因：${reason}。请凭编号和本手机号在登录页“个人申诉”中上传。`
  return { phone, template: 'appealPhotosAsked', text, params: { number, reason } }
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

const REASONS: Readonly<Record<Exclude<AppealReason, 'other'>, string>> = {
  photoDiffers: '照片与填写的信息不一致',
  notGenuine: '无法确认证件真实有效',
  notThePerson: '证件不属于申诉的档案',
  documentExpired: '证件已过期',
  noRecord: '系统中没有该证件的档案，请直接注册',
  phoneTaken: '新手机号已被其他账号绑定，请换一个手机号',
  blurred: '照片模糊，看不清文字',
  incomplete: '照片不完整，四角须全部入镜',
  glare: '照片反光，遮挡了文字',
  wrongSide: '正反面放反了，或两面是同一面',
}

/** The canned reason, and the reviewer’s own words beside it or instead of it. */
function reasonText({ reason, text }: Omit<Told, 'number'>): string {
  if (reason === 'other') return text ?? ''
  return text === null ? REASONS[reason] : `${REASONS[reason]}（${text}）`
}
