import type { Transaction } from '../platform/database/database.ts'
import type { PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

/** Those who are still in the branch that admitted them, with the number they had: other rooms plant before this one. */
export async function stillThere(trx: Transaction, { people, planted }: Plan): Promise<PlantedPerson[]> {
  const query = trx.selectFrom('member').select(['person_id', 'organization_id', 'number'])
  const rows = await query.where('status', '=', 'active').execute()
  const found = new Map(rows.map((row) => [row.person_id, row]))
  return people.filter(({ personId, branch, memberNumber }) => {
    const row = found.get(personId)
    return row?.organization_id === planted.get(branch ?? '')?.id && row?.number === memberNumber
  })
}
