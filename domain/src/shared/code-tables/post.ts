import type { CodeRow } from './code-row.ts'

/** Posts of a cadre. */
export const POSTS = [
  { code: 'secretary', zh: '书记', en: 'Secretary' },
  { code: 'deputySecretary', zh: '副书记', en: 'Deputy secretary' },
  { code: 'organizationOfficer', zh: '组织委员', en: 'Organization officer' },
  { code: 'publicityOfficer', zh: '宣传委员', en: 'Publicity officer' },
  { code: 'cultureAndSportsOfficer', zh: '文体委员', en: 'Culture and sports officer' },
  { code: 'productionOfficer', zh: '生产委员', en: 'Production officer' },
  { code: 'rightsOfficer', zh: '权益委员', en: 'Rights officer' },
  { code: 'volunteeringOfficer', zh: '志愿委员', en: 'Volunteering officer' },
  { code: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly CodeRow[]

export type PostCode = (typeof POSTS)[number]['code']

/** How a post is held. */
export const POST_KINDS = [
  { code: 'fullTime', zh: '专职', en: 'Full-time' },
  { code: 'partTime', zh: '兼职', en: 'Part-time' },
  { code: 'seconded', zh: '挂职', en: 'Seconded' },
] as const satisfies readonly CodeRow[]

export type PostKindCode = (typeof POST_KINDS)[number]['code']
