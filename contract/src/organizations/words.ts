import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { OrganizationStatus } from '@qingtuan/domain/organizations/status'
import type { Locale } from '../refusals/sentence.ts'

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>

/** As an exported file calls them. */
export const ORGANIZATION_KIND_WORDS: Words<OrganizationKind> = {
  leadingBody: { 'zh-CN': '领导机关', en: 'Leading body' },
  committee: { 'zh-CN': '基层团委', en: 'Committee' },
  workingCommittee: { 'zh-CN': '团工委', en: 'Working committee' },
  generalBranch: { 'zh-CN': '团总支', en: 'General branch' },
  branch: { 'zh-CN': '团支部', en: 'Branch' },
}
export const ORGANIZATION_STATUS_WORDS: Words<OrganizationStatus> = {
  registered: { 'zh-CN': '未完善', en: 'Not completed' },
  active: { 'zh-CN': '正常', en: 'Active' },
  archived: { 'zh-CN': '已归档', en: 'Archived' },
}
