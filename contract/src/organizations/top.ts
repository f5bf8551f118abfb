import { BEIJING_DISTRICTS } from '@qingtuan/domain/shared/code-tables/beijing-district'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { fullName, personName, phone, shortName, userName } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { childRow, organizationKind } from './organization.ts'

/** The whole city, or one of its districts (GB/T 2260). */
export const TOP_AREAS = ['110000', ...BEIJING_DISTRICTS.map(({ code }) => code)] as const

export const listTop = endpoint({
  id: 'organizations.listTop',
  who: 'staff',
  method: 'GET',
  path: '/top-organizations',
  summary: 'The organizations at the top of the tree, by pinyin',
  description: 'For the operator alone.',
})
  .input(z.object(pageQuery))
  .output(pageOf(childRow))

export const createTop = endpoint({
  id: 'organizations.createTop',
  who: 'staff',
  method: 'POST',
  path: '/top-organizations',
  summary: 'Set up an organization at the top of the tree',
  description:
    'For the operator alone. Nobody chooses a password for somebody else: the account has none, the contact is told the user name by SMS and sets one with 组织重置密码 (FAQ O7), then completes the organization (FAQ O1).',
  refusals: [
    'userName.invalid',
    'userName.taken',
    'organization.fullNameInvalid',
    'organization.fullNameTaken',
    'organization.kindNotAllowed',
    'personName.invalid',
    'phone.invalid',
  ],
})
  .input(
    z.object({
      kind: organizationKind,
      fullName,
      shortName,
      areaCode: z.enum(TOP_AREAS),
      userName,
      contactName: personName,
      contactPhone: phone,
    }),
  )
  .output(z.object({ id: z.number().int(), userName: z.string() }))
