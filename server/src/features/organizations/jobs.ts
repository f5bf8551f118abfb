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
