import type { Announcement } from '../../platform/sms/outbox.ts'

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
