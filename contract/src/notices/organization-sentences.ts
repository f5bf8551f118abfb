import type { NoticeKind } from '@qingtuan/domain/notices/kind'
import type { Locale } from '../refusals/sentence.ts'

/** What organizations are told about themselves and their place in the tree. */
export const ORGANIZATION_SENTENCES = {
  'organization.renamed': {
    'zh-CN': '上级“{superior}”已将本组织全称由“{before}”改为“{after}”',
    en: 'Your superior {superior} changed the full name of this organization from {before} to {after}.',
  },
  'organization.edited': {
    'zh-CN': '上级“{superior}”修改了本组织的资料，请在“本组织信息”中核对',
    en: 'Your superior {superior} changed the data of this organization. Please check them under This organization.',
  },
  'relocation.proposed': {
    'zh-CN': '“{by}”提出将“{organization}”转隶到“{to}”，等待新旧上级审批',
    en: '{by} proposes to move {organization} under {to}; both superiors have to approve.',
  },
  'relocation.waiting': {
    'zh-CN': '“{by}”提出将“{organization}”由“{from}”转隶到“{to}”，请审批',
    en: '{by} proposes to move {organization} from {from} to {to}. Please answer.',
  },
  'relocation.passed': {
    'zh-CN': '“{silent}”逾期未答复“{organization}”转隶到“{to}”，现由您审批',
    en: '{silent} has not answered in time about moving {organization} under {to}; now it is yours to answer.',
  },
  'relocation.done': {
    'zh-CN': '“{organization}”已由“{from}”转隶到“{to}”',
    en: '{organization} has moved from {from} to {to}.',
  },
  'relocation.refused': {
    'zh-CN': '“{by}”拒绝将“{organization}”转隶到“{to}”：{reason}',
    en: '{by} refused to move {organization} under {to}: {reason}',
  },
  'relocation.withdrawn': {
    'zh-CN': '“{by}”撤回了“{organization}”转隶到“{to}”的提议',
    en: '{by} withdrew the proposal to move {organization} under {to}.',
  },
  'relocation.closed': {
    'zh-CN': '“{by}”已归档，“{organization}”转隶到“{to}”的提议随之关闭',
    en: '{by} was archived, which closed the proposal to move {organization} under {to}.',
  },
} as const satisfies Partial<Record<NoticeKind, Readonly<Record<Locale, string>>>>
