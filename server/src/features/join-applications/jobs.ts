import type { Announcement } from '../../platform/sms/outbox.ts'

export function approvedMessage(phone: string, organization: string, number: string): Announcement {
  return {
    phone,
    template: 'joinApplicationApproved',
    text: `您加入“${organization}”的申请已通过，团员编号 ${number}。`,
    params: { organization, number },
  }
}

export function returnedMessage(phone: string, organization: string, reason: string): Announcement {
  return {
    phone,
    template: 'joinApplicationReturned',
    text: `您加入“${organization}”的申请已被退回，原因：${reason}。请登录后在“我的组织”中修改，或转移团组织。`,
    params: { organization, reason },
  }
}
