import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { BranchFacts, OrganizationFacts } from '../../organizations/index.ts'
import { readBranches } from '../../organizations/index.ts'
import type { Fault } from './member-entry.ts'

export type FindBranch = (text: string) => { readonly branch: BranchFacts } | { readonly fault: Fault }

/** Finds branches of a subtree by id, full name or short name; an empty text is the organization itself. */
export async function branchFinder(
  database: KyselyDatabase,
  organization: OrganizationFacts,
): Promise<FindBranch> {
  const branches = await readBranches(database, organization.path)
  const byText = new Map<string, BranchFacts[]>()
  for (const branch of branches)
    for (const text of [String(branch.id), branch.fullName, branch.shortName]) {
      const before = byText.get(text)
      if (!before) byText.set(text, [branch])
      else if (!before.includes(branch)) before.push(branch)
    }
  const own = holdsMembers(organization.kind) ? organization : null
  return (text) => {
    if (text === '') return own ? { branch: own } : missing
    const [branch, ...others] = byText.get(text) ?? []
    if (!branch) return unknown
    return others.length > 0 ? ambiguous : { branch }
  }
}

const missing = { fault: { code: 'memberImport.branchMissing', column: 'branch' } } as const
const unknown = { fault: { code: 'memberImport.branchUnknown', column: 'branch' } } as const
const ambiguous = { fault: { code: 'memberImport.branchAmbiguous', column: 'branch' } } as const
