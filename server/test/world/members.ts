import type { Admission } from '../../src/features/members/index.ts'
import { admitMember } from '../../src/features/members/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { TestServer } from '../test-server.ts'
import { callOf } from './call.ts'
import type { PlantedPerson } from './people.ts'
import { plantPerson } from './people.ts'
import type { PlantedOrganization } from './tree.ts'
import { actorOf } from './tree.ts'

type Wish = Partial<Pick<Admission, 'name' | 'bornOn' | 'joinedOn' | 'precision' | 'number' | 'sex' | 'note'>>

/** Admits a person, a new one unless one is given, to a branch. */
export async function plantMember(
  server: TestServer,
  branch: PlantedOrganization,
  { person, ...wish }: Wish & { person?: PlantedPerson } = {},
): Promise<PlantedPerson & { memberId: string; number: string }> {
  const { platform } = server
  const one =
    person ??
    (await plantPerson(server, { name: wish.name ?? '林晓雨', bornOn: wish.bornOn ?? '1999-05-04' }))
  const call = callOf(platform, { actor: actorOf(branch) })
  const { personId, name, bornOn } = one
  const known = { joinedOn: '2014-05-04', precision: 'day', number: null, sex: 'female', note: null } as const
  const place = { ...branch, areaCode: '110108' }
  const admission = { ...known, ...wish, personId, name, bornOn, branch: place }
  const admitted = await inTransaction(platform.database, (trx) => admitMember(trx, call, admission))
  return { ...one, ...admitted }
}

/** The record of a planted member, of whom nothing beside the admission is known. */
export const NOTHING_STATED = {
  numberDisputed: false,
  ethnicGroup: null,
  politicalStatus: null,
  educationFullTime: null,
  educationHighest: null,
  inSchool: null,
  graduationYear: null,
  householdArea: null,
  employerOrSchool: null,
  occupation: null,
  email: null,
  cardNumber: null,
  partyJoinedOn: null,
  volunteerRegisteredOn: null,
  floatingSince: null,
  leftAt: null,
  leftReason: null,
}
