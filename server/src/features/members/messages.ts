import type { Announcement } from '../../platform/sms/outbox.ts'

export function leftMessage(
  phone: string,
  { organization, leftOn }: { organization: string; leftOn: string },
): Announcement {
  const text = `“${organization}”已为您办理离团，离团日期 ${leftOn}。原因和经历见“我的组织”；如有异议，请联系原团支部的上级团组织。`
  return { phone, template: 'membershipEnded', text, params: { organization, date: leftOn } }
}

export function restoredMessage(
  phone: string,
  { organization, branch }: { organization: string; branch: string },
): Announcement {
  const text = `“${organization}”已恢复您的团籍，所在团支部“${branch}”。`
  return { phone, template: 'membershipRestored', text, params: { organization, branch } }
}
