import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { sameName } from '@qingtuan/domain/appeals/upholding'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../platform/call.ts'
import { describeRecord } from '../accounts/index.ts'
import { readMembership } from '../members/index.ts'
import { readPlaces } from '../organizations/index.ts'
import { isCadreHere } from './present-holder.ts'
import type { Appeal } from './store/appeals.ts'

type PresentRecord = NonNullable<AppealCase['record']>

/** The record that the appeal is about, beside what was filed. */
export async function describePresentRecord(
  { platform }: Call,
  row: Appeal,
  personId: string,
): Promise<PresentRecord | null> {
  const { database } = platform
  const record = await describeRecord(database, platform, personId)
  if (record === null) return null
  const membership = await readMembership(database, personId)
  const places = membership ? await readPlaces(database, [membership.organizationId]) : null
  const { person } = record
  return {
    name: person.name,
    documentKind: person.documentKind,
    documentNumber: person.documentNumber,
    bornOn: person.bornOn,
    phone: person.phone === null ? null : maskPhone(person.phone),
    boundSince: record.boundSince?.toISOString() ?? null,
    lastSeenAt: record.lastSeenAt?.toISOString() ?? null,
    isCadre: await isCadreHere(database, record),
    memberStatus: membership?.status ?? null,
    memberNumber: membership?.number ?? null,
    place: (membership && places?.get(membership.organizationId)) ?? null,
    differences: [
      ...(sameName(person.name, row.name) ? [] : (['name'] as const)),
      ...(person.documentKind === row.document_kind ? [] : (['documentKind'] as const)),
    ],
  }
}
