import type { Announcement } from '../../platform/sms/outbox.ts'

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

export function changedMessage(
  phone: string,
  { organization, at }: { organization: string; at: Date },
): Announcement {
  const time = MOMENT.format(at)
  const text = `您的姓名或证件信息已由“${organization}”于${time}审核变更。如非本人提出，请联系所在团支部或其上级团组织。`
  return { phone, template: 'identityChanged', text, params: { organization, time } }
}
