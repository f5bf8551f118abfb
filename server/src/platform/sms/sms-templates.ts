/**
 * Every kind of message, with its parameters in the order of the sentence registered at the carrier
 * (Tencent numbers them, Aliyun names them). A new kind of message starts here.
 */
export const SMS_TEMPLATES = {
  smsCode: ['code', 'minutes'],
  oneTimePassword: ['password', 'hours'],
  passwordChanged: ['time'],
  joinApplicationApproved: ['organization', 'number'],
  joinApplicationReturned: ['organization', 'reason'],
  organizationRegistered: ['organization', 'userName'],
  phoneUnbound: ['time'],
  memberInvited: ['organization'],
  recordChanged: ['organization'],
  appealWarning: ['number', 'hours'],
  appealUpheld: ['number'],
  appealDismissed: ['number', 'reason'],
} as const

export type SmsTemplateId = keyof typeof SMS_TEMPLATES
