/**
 * Every kind of message, with its parameters in the order of the sentence registered at the carrier
 * (Tencent numbers them, Aliyun names them). A new kind of message starts here.
 */
export const SMS_TEMPLATES = {
  smsCode: ['code', 'minutes'],
  passwordChanged: ['time'],
  oneTimePassword: ['organization', 'password', 'hours'],
  passwordResetByOrganization: ['organization', 'time'],
  phoneUnbound: ['time'],
  phoneLeft: ['time'],
  phoneBound: ['time'],
  passkeyAdded: ['time'],
  accountClosed: ['time'],
  membershipEnded: ['organization', 'date'],
  membershipRestored: ['organization', 'branch'],
  identityChanged: ['organization', 'time'],
  joinApplicationApproved: ['organization', 'number'],
  joinApplicationReturned: ['organization', 'reason'],
  joinInvitation: ['organization', 'link'],
  organizationOneTimePassword: ['organization', 'superior', 'password', 'hours'],
  organizationPasswordReset: ['organization', 'superior', 'time'],
  organizationContactChanged: ['organization', 'superior', 'time', 'phone'],
  organizationRegistered: ['organization', 'userName'],
  appealFiled: ['number'],
  appealWarned: ['time', 'link'],
  appealUpheld: ['number'],
  appealDismissed: ['number', 'reason'],
  appealPhotosAsked: ['number', 'reason', 'until'],
  appealClosed: ['number'],
  recordRebound: ['time'],
  appealsDue: ['due', 'overdue'],
} as const

export type SmsTemplateId = keyof typeof SMS_TEMPLATES
