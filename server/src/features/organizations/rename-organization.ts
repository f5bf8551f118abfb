import type { Transaction } from '../../platform/database/database.ts'
import { nameKeys } from '../../platform/pinyin/name-keys.ts'
import { searchTerms } from './search-terms.ts'
import { updateOrganization } from './store/completion.ts'
import { endName, insertName, replaceTerms } from './store/creation.ts'

interface Names {
  readonly fullName: string
  readonly shortName: string
}

/** Gives an organization its next names, keeps the former ones, and makes it be found by the new. */
export async function renameOrganization(
  trx: Transaction,
  organization: Names & { readonly id: number },
  { fullName, shortName }: Names,
  at: Date,
): Promise<void> {
  if (organization.fullName === fullName && organization.shortName === shortName) return
  const { id } = organization
  await updateOrganization(trx, id, {
    full_name: fullName,
    short_name: shortName,
    name_py: nameKeys(shortName).pinyin,
  })
  await endName(trx, id, at)
  await insertName(trx, { organizationId: id, fullName, shortName }, at)
  await replaceTerms(trx, id, searchTerms({ fullName, shortName }))
}
