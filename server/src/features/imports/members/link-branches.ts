import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { BranchFacts, OrganizationFacts } from '../../organizations/index.ts'
import { readBranchesCalled } from '../../organizations/index.ts'
import type { Fault } from './member-entry.ts'

export type FindBranch = (text: string) => { readonly branch: BranchFacts } | { readonly fault: Fault }

/**
 * Finds branches of a subtree by id, full name or short name; an empty text is the organization itself. It is told what
 * will be looked for, some rows at a time: a city has more branches than are worth keeping.
 */
export function branchFinder(
  database: KyselyDatabase,
  organization: OrganizationFacts,
): (texts: readonly string[]) => Promise<FindBranch> {
  const byText = new Map<string, BranchFacts[]>()
  const own = holdsMembers(organization.kind) ? organization : null
  const find: FindBranch = (text) => {
    if (text === '') return own ? { branch: own } : missing
    const [branch, ...others] = byText.get(text) ?? []
    if (!branch) return unknown
    return others.length > 0 ? ambiguous : { branch }
  }
  return async (texts) => {
    const asked = new Set(texts.filter((text) => text !== '' && !byText.has(text)))
    if (asked.size === 0) return find
    const branches = await readBranchesCalled(database, organization.path, [...asked])
    for (const text of asked) byText.set(text, [])
    for (const branch of branches)
      for (const text of new Set([String(branch.id), branch.fullName, branch.shortName]))
        if (asked.has(text)) byText.get(text)?.push(branch)
    return find
  }
}

const missing = { fault: { code: 'memberImport.branchMissing', column: 'branch' } } as const
const unknown = { fault: { code: 'memberImport.branchUnknown', column: 'branch' } } as const
const ambiguous = { fault: { code: 'memberImport.branchAmbiguous', column: 'branch' } } as const
