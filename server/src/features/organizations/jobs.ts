import { ONE_TIME_PASSWORD_SECONDS } from '@qingtuan/domain/accounts/one-time-password'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Announcement } from '../../platform/sms/outbox.ts'

/** Tells the contact under which user name to set a password for an organization that has none yet (FAQ O7). */
export function tellTopOrganizationCreated(
  phone: string,
  { shortName, userName }: { shortName: string; userName: string },
): Announcement {
  return {
    phone,
    template: 'organizationRegistered',
    text: `${shortName}已注册成功，用户名为${userName}，请在电脑端通过“组织重置密码”设置密码，登录后完善组织信息。`,
    params: { organization: shortName, userName },
  }
}

/** Tells the contact under which user name the new organization logs in. */
export function tellOrganizationRegistered(
  phone: string,
  { shortName, userName }: { shortName: string; userName: string },
): Announcement {
  return {
    phone,
    template: 'organizationRegistered',
    text: `${shortName}已注册成功，用户名为${userName}，请登录电脑端完善组织信息。`,
    params: { organization: shortName, userName },
  }
}

const HOURS = String(ONE_TIME_PASSWORD_SECONDS / 3600)

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
})

interface ByItsSuperior {
  readonly organization: string
  readonly superior: string
}

/** Brings the one-time password of an organization to its contact (FAQ O7). */
export function organizationOneTimePassword(
  phone: string,
  { organization, superior, password }: ByItsSuperior & { readonly password: string },
): Announcement {
  const text = `“${superior}”为“${organization}”重置了登录密码，一次性密码 ${password}，${HOURS} 小时内有效，登录电脑端后请立即修改，切勿告诉他人。`
  const params = { organization, superior, password, hours: HOURS }
  return { phone, template: 'organizationOneTimePassword', text, params }
}

/** Tells the contact that the superior hands a one-time password over in person (FAQ O4, O7). */
export function organizationPasswordReset(
  phone: string,
  { organization, superior, at }: ByItsSuperior & { readonly at: Date },
): Announcement {
  const time = MOMENT.format(at)
  const text = `“${superior}”已于 ${time} 重置“${organization}”的登录密码，将当面告知一次性密码，登录后请立即修改。如非本组织提出，请立即联系上级。`
  return { phone, template: 'organizationPasswordReset', text, params: { organization, superior, time } }
}

/** Tells the phone that was the contact's, and the one that is now. */
export function contactChanged(
  phone: string,
  { organization, superior, at, contactPhone }: ByItsSuperior & { at: Date; contactPhone: string },
): Announcement {
  const time = MOMENT.format(at)
  const masked = maskPhone(contactPhone)
  const text = `“${superior}”已于 ${time} 将“${organization}”的联系人手机号改为 ${masked}，找回密码的验证码将发到该号码。如非本组织提出，请立即联系上级。`
  const params = { organization, superior, time, phone: masked }
  return { phone, template: 'organizationContactChanged', text, params }
}
