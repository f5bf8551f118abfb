import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import { SMS_CODE_SECONDS } from '@qingtuan/domain/accounts/sms-code'
import type { Announcement } from '../../platform/sms/outbox.ts'

const PURPOSES: Readonly<Record<SmsCodePurpose, string>> = {
  register: '您正在注册账号',
  resetPassword: '您正在重置密码',
  resetOrganizationPassword: '您正在重置团组织账号的密码',
  completeOrganization: '您正在验证团组织联系人手机号',
  logIn: '您正在登录',
  appeal: '您正在办理身份申诉',
  feedback: '您正在提交问题反馈',
  unbindPhone: '您正在解绑这个手机号',
  leavePhone: '您正在更换绑定手机，这是原手机号',
  takePhone: '您正在绑定这个手机号',
}

/** The message that carries a code. */
export function smsCodeMessage(phone: string, purpose: SmsCodePurpose, code: string): Announcement {
  const minutes = String(SMS_CODE_SECONDS / 60)
  const text = `${PURPOSES[purpose]}，验证码 ${code}，${minutes} 分钟内有效，切勿告诉他人。`
  return { phone, template: 'smsCode', text, params: { code, minutes } }
}

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** Tells a known phone of a recovery, so that its holder can object. */
export function passwordChangedMessage(phone: string, at: Date): Announcement {
  const time = MOMENT.format(at)
  const text = `您的密码已于 ${time} 重置，所有设备已退出登录。如非本人操作，请立即重新找回密码并联系所在团组织。`
  return { phone, template: 'passwordChanged', text, params: { time } }
}

/** Tells a phone that it is free: its holder has unbound it (FAQ M5). */
export function phoneUnboundMessage(phone: string, at: Date): Announcement {
  const time = MOMENT.format(at)
  const text = `本手机号已于 ${time} 与原账号解绑，可以重新注册；原档案保持不变。如非本人操作，请通过身份申诉找回。`
  return { phone, template: 'phoneUnbound', text, params: { time } }
}

/** Tells the old phone that another one has taken its place. */
export function phoneLeftMessage(phone: string, at: Date): Announcement {
  const time = MOMENT.format(at)
  const text = `您账号绑定的手机号已于 ${time} 更换，本号码不再用于登录。如非本人操作，请立即通过身份申诉找回。`
  return { phone, template: 'phoneLeft', text, params: { time } }
}

/** Tells the new phone that it opens an account from now on. */
export function phoneBoundMessage(phone: string, at: Date): Announcement {
  const time = MOMENT.format(at)
  const text = `本手机号已于 ${time} 绑定到您的账号，今后请用本号码登录。如非本人操作，请在“安全中心”解绑手机。`
  return { phone, template: 'phoneBound', text, params: { time } }
}

/** Tells the phone of an account that a passkey opens it from now on; a reset of the password voids it. */
export function passkeyAddedMessage(phone: string, at: Date): Announcement {
  const time = MOMENT.format(at)
  const text = `您的账号已于 ${time} 添加通行密钥，今后可用它登录。如非本人操作，请立即通过“忘记密码”重置密码，通行密钥会随之失效。`
  return { phone, template: 'passkeyAdded', text, params: { time } }
}

/** Tells the phone of an account that its holder has closed. */
export function accountClosedMessage(phone: string, at: Date): Announcement {
  const time = MOMENT.format(at)
  const text = `您的账号已于 ${time} 注销，本号码已解除绑定，团员档案由团组织保留。如非本人操作，请通过身份申诉找回。`
  return { phone, template: 'accountClosed', text, params: { time } }
}
