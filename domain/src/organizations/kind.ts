import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 领导机关, 基层团委, 团工委, 团总支, 团支部. */
export const ORGANIZATION_KINDS = [
  'leadingBody',
  'committee',
  'workingCommittee',
  'generalBranch',
  'branch',
] as const

export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number]

const CHILD_KINDS: Record<OrganizationKind, readonly OrganizationKind[]> = {
  leadingBody: ['leadingBody', 'committee', 'workingCommittee', 'generalBranch', 'branch'],
  committee: ['committee', 'generalBranch', 'branch'],
  workingCommittee: ['committee', 'generalBranch', 'branch'],
  generalBranch: ['branch'],
  branch: [],
}

/** A site may serve a whole city or one university, so that the top is a leading body or a committee. */
const TOP_KINDS: readonly OrganizationKind[] = ['leadingBody', 'committee']

/** The kinds that may stand directly under `parent`; null asks for the top of the tree. */
export function childKinds(parent: OrganizationKind | null): readonly OrganizationKind[] {
  return parent === null ? TOP_KINDS : CHILD_KINDS[parent]
}

export function mayStandUnder(child: OrganizationKind, parent: OrganizationKind | null): boolean {
  return childKinds(parent).includes(child)
}

/** The same rule as a decision, for an act that places an organization. */
export function judgePlacement(
  child: OrganizationKind,
  parent: OrganizationKind | null,
): Decision<OrganizationKind> {
  return mayStandUnder(child, parent)
    ? accept(child)
    : refuse('organization.kindNotAllowed', { kind: child, under: parent ?? 'top' })
}

/** Only a branch holds members directly. */
export function holdsMembers(kind: OrganizationKind): boolean {
  return kind === 'branch'
}
