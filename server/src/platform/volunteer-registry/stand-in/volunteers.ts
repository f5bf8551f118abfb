import { createHash } from 'node:crypto'
import type { Volunteer } from '../volunteer-registry.ts'

/** Somebody of whom the stand-in was told; without a name, that nobody with this number is registered. */
export interface ToldVolunteer {
  readonly number: string
  readonly name: string | null
}

/** Whom the stand-in knows. With `everyone`, whoever it was not told of is registered under the name they give. */
export function openVolunteers({
  everyone,
  told = [],
}: {
  everyone: boolean
  told?: readonly ToldVolunteer[]
}) {
  const names = new Map(told.map(({ number, name }) => [number, name]))
  const nameOf = ({ number, name }: Pick<Volunteer, 'number' | 'name'>) => {
    const known = names.get(number)
    return known === undefined && everyone ? name : (known ?? null)
  }
  return {
    tell(more: readonly ToldVolunteer[]) {
      for (const { number, name } of more) names.set(number, name)
    },
    nameOf,
    lookup(volunteer: Pick<Volunteer, 'number' | 'name'>) {
      const name = nameOf(volunteer)
      const nameMatches = name === volunteer.name
      return {
        number: volunteer.number,
        known: name !== null,
        nameMatches,
        volunteerNumber: nameMatches ? volunteerNumberOf(volunteer.number) : null,
        registeredOn: nameMatches ? '2022-03-05' : null,
      }
    },
  }
}

/** Made up, and the same each time. */
function volunteerNumberOf(number: string): string {
  const digits = createHash('sha256').update(number).digest().readUIntBE(0, 6)
  return `1100${String(digits % 10 ** 9).padStart(9, '0')}`
}
