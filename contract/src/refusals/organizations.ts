import type { Sentences } from './sentence.ts'

export const organizationsRefusals = {
  'registrationCode.unknown': {
    status: 422,
    'zh-CN': '组织注册码不存在，请向上级组织核对',
    en: 'There is no such registration code. Please check with your superior organization.',
  },
  'registrationCode.expired': {
    status: 422,
    'zh-CN': '组织注册码已过期，请向上级组织重新索取',
    en: 'The registration code has expired. Please ask your superior organization for a new one.',
  },
  'registrationCode.used': {
    status: 422,
    'zh-CN': '组织注册码的使用次数已满，请向上级组织重新索取',
    en: 'The registration code is used up. Please ask your superior organization for a new one.',
  },
  'registrationCode.withdrawn': {
    status: 422,
    'zh-CN': '组织注册码已被收回，请向上级组织重新索取',
    en: 'The registration code was withdrawn. Please ask your superior organization for a new one.',
  },
  'organization.kindNotAllowed': {
    status: 422,
    'zh-CN': '该类别的组织不能设在此上级之下，请更换类别',
    en: 'This kind of organization cannot stand under that superior. Please choose another kind.',
  },
  'organization.fullNameInvalid': {
    status: 422,
    'zh-CN': '组织全称须为 4 至 99 个字，不含特殊符号',
    en: 'A full name has 4 to 99 characters and no special signs.',
  },
  'organization.fullNameTaken': {
    status: 409,
    'zh-CN': '同一上级下已有同名组织，请核对全称',
    en: 'The superior already has an organization of this name. Please check the full name.',
  },
  'organization.firstLogInRequired': {
    status: 403,
    'zh-CN': '请先完善组织信息，再继续使用',
    en: 'Please complete the organization before you go on.',
  },
  'organization.alreadyComplete': {
    status: 409,
    'zh-CN': '组织信息已经完善，如需更改全称请联系直接上级',
    en: 'The organization is complete already. To change its full name, ask the direct superior.',
  },
  'organization.archived': {
    status: 409,
    'zh-CN': '该组织已归档，请选择其他组织',
    en: 'This organization is archived. Please choose another.',
  },
  'organization.cannotHoldMembers': {
    status: 422,
    'zh-CN': '只有团支部可以接收团员，请选择团支部',
    en: 'Only a branch can take in members. Please choose a branch.',
  },
  'organization.contactPhoneMissing': {
    status: 422,
    'zh-CN': '该组织没有联系人手机号，请选择“当面告知”，或先登记联系人手机号',
    en: 'This organization has no contact’s phone. Hand the password over, or enter the phone first.',
  },
} as const satisfies Sentences
