import type { ServiceEntries } from '@qingtuan/contract/community-service/project'
import { faultOfTheMoment } from '@qingtuan/domain/community-service/times'
import type { Call } from '../../../platform/call.ts'
import { Refused } from '../../../platform/refused.ts'
import { CONTACT_CONTEXT } from './describe.ts'

/** The columns of what an organization wrote. */
export function entryColumns({ platform }: Pick<Call, 'platform'>, entries: ServiceEntries) {
  return {
    title: entries.title,
    kind: entries.kind,
    details: entries.details,
    place_name: entries.placeName,
    address: entries.address,
    longitude: entries.longitude,
    latitude: entries.latitude,
    starts_at: new Date(entries.startsAt),
    ends_at: new Date(entries.endsAt),
    sign_up_until: new Date(entries.signUpUntil),
    places: entries.places,
    credit_minutes: entries.creditMinutes,
    audience: entries.audience,
    contact_name: entries.contactName,
    contact_phone_box: platform.vault.encrypt(entries.contactPhone, CONTACT_CONTEXT),
  }
}

/** Refuses, at its entry, a time that has passed. */
export function requireTimeToCome(
  call: Pick<Call, 'now'>,
  entries: ServiceEntries,
  signUpEnd: Date | null = null,
): void {
  const fault = faultOfTheMoment(entries, call.now, signUpEnd)
  if (fault) throw new Refused({ code: fault.code }, fault.path)
}
