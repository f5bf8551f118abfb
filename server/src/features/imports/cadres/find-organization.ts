import type { KyselyDatabase } from '../../../platform/database/database.ts'
import type { OrganizationFacts } from '../../organizations/index.ts'
import { readLivingChildren } from '../../organizations/index.ts'
import type { Fault } from './cadre-entry.ts'

type Found = { readonly organization: OrganizationFacts } | { readonly fault: Fault }
export type FindOrganization = (text: string) => Found

/** Finds, by id, full name or short name, where the organization may appoint: itself and its direct subordinates. */
export async function organizationFinder(
  database: KyselyDatabase,
  own: OrganizationFacts,
): Promise<FindOrganization> {
  const known = [own, ...(await readLivingChildren(database, own.id))]
  const byText = Map.groupBy(
    known.flatMap((organization) => {
      const { id, fullName, shortName } = organization
      return [...new Set([String(id), fullName, shortName])].map((text) => ({ text, organization }))
    }),
    ({ text }) => text,
  )
  return (text) => {
    if (text === '') return { organization: own }
    const [first, ...others] = byText.get(text) ?? []
    if (!first) return unknown
    return others.length > 0 ? ambiguous : first
  }
}

const unknown = { fault: { code: 'cadreImport.organizationUnknown', column: 'organization' } } as const
const ambiguous = { fault: { code: 'cadreImport.organizationAmbiguous', column: 'organization' } } as const
