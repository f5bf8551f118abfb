import { proposeFullName } from '@qingtuan/domain/organizations/full-name'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { PlannedOrganization } from './plan-tree.ts'

const KIND_WORD: Record<OrganizationKind, string> = {
  leadingBody: '团委',
  committee: '团委',
  workingCommittee: '团工委',
  generalBranch: '团总支',
  branch: '团支部',
}

export function fullNameOf({ areaNames, labels, kind }: PlannedOrganization): string {
  return proposeFullName({ areaNames, unit: labels.join(''), kind })
}

/** Its own name after that of its superior, as lists show it: 第3中学高中部团委. */
export function shortNameOf({ areaNames, labels, kind }: PlannedOrganization): string {
  const names = [...areaNames.slice(-1), ...labels]
  return `${names.slice(-2).join('')}${KIND_WORD[kind]}`
}

/** What it logs in with. */
export function userNameOf({ id }: Pick<PlannedOrganization, 'id'>): string {
  return `bench${id}`
}
