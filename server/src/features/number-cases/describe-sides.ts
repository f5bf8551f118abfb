import type { numberCaseSide } from '@qingtuan/contract/number-cases/case'
import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import type { Person } from '../accounts/index.ts'
import { readPeople } from '../accounts/index.ts'
import { readPhotos } from '../files/index.ts'
import type { Member } from '../members/index.ts'
import { joinedOnText, readMember, readMembership } from '../members/index.ts'
import { readPlaces } from '../organizations/index.ts'
import type { CaseRow } from './store/case-rows.ts'
import type { Side } from './store/photos.ts'
import { presentPhotos } from './store/photos.ts'

type SideInFull = z.infer<typeof numberCaseSide>

interface Sides {
  readonly claimant: SideInFull | null
  readonly holder: SideInFull | null
}

/** Both sides with document number masked; one that the caller may not see is null. */
export async function describeSides(call: Call, row: CaseRow, seen: Record<Side, boolean>): Promise<Sides> {
  const { platform } = call
  const { database } = platform
  const [claimantMember, holderMember, photos] = await Promise.all([
    memberOf(call, row.claimant_person_id),
    readMember(database, row.holder_member_id),
    keptPhotos(call, row.id),
  ])
  const ids = [row.claimant_person_id, holderMember?.person_id].flatMap((id) => id ?? [])
  const [people, places] = await Promise.all([
    readPeople(database, platform, ids),
    readPlaces(database, [row.organization_id, row.holding_id]),
  ])
  const side = (of: Side, member: Member | null, name: string, organizationId: number) =>
    seen[of]
      ? describeSide({
          name,
          member,
          person: people.get((of === 'claimant' ? row.claimant_person_id : member?.person_id) ?? '') ?? null,
          place: placeIn(places, organizationId),
          hasPhoto: photos.has(of),
        })
      : null
  return {
    claimant: side('claimant', claimantMember, row.claimant_name, row.organization_id),
    holder: side('holder', holderMember, row.holder_name, row.holding_id),
  }
}

interface SideFacts {
  readonly name: string
  readonly member: Member | null
  readonly person: Person | null
  readonly place: OrganizationPlace
  readonly hasPhoto: boolean
}

function describeSide({ name, member, person, place, hasPhoto }: SideFacts): SideInFull {
  return {
    name,
    organization: { id: place.id, shortName: place.shortName },
    memberId: member?.id ?? null,
    memberNumber: member?.number ?? null,
    status: member?.status ?? null,
    joinedOn: member && joinedOnText(member),
    sex: person?.sex ?? null,
    bornOn: person?.bornOn ?? null,
    documentKind: person?.documentKind ?? null,
    documentNumber: person && maskIdentityNumber(person.documentNumber),
    place,
    hasPhoto,
  }
}

async function memberOf({ platform }: Call, personId: string | null): Promise<Member | null> {
  const membership = personId === null ? null : await readMembership(platform.database, personId)
  return membership && readMember(platform.database, membership.memberId)
}

async function keptPhotos({ platform }: Call, caseId: string): Promise<Set<Side>> {
  const photos = await presentPhotos(platform.database, { caseId })
  const facts = await readPhotos(platform.database, [...photos.values()])
  const kept = [...photos].filter(([, id]) => facts.get(id)?.destroyedAt === null)
  return new Set(kept.map(([side]) => side))
}

function placeIn(places: ReadonlyMap<number, OrganizationPlace>, id: number): OrganizationPlace {
  const place = places.get(id)
  if (!place) throw new Error(`There is no organization ${id}`)
  return place
}
