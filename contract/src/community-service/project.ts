import { SERVICE_AUDIENCES } from '@qingtuan/domain/community-service/audience'
import { LATITUDES, LONGITUDES } from '@qingtuan/domain/community-service/coordinates'
import {
  CREDIT_MINUTES,
  readServiceDetails,
  readServiceLine,
  SERVICE_PLACES,
  SERVICE_TEXT_BOUNDS,
} from '@qingtuan/domain/community-service/entries'
import { SERVICE_KINDS } from '@qingtuan/domain/community-service/kind'
import { SERVICE_PHASES } from '@qingtuan/domain/community-service/phase'
import { SIGN_UP_STANDINGS } from '@qingtuan/domain/community-service/sign-up'
import type { ServiceTimes } from '@qingtuan/domain/community-service/times'
import { faultsOfTimes } from '@qingtuan/domain/community-service/times'
import { z } from 'zod'
import { instant, personName, phone, recordId } from '../shared/field.ts'
import { textReadBy } from '../shared/rule.ts'

export const serviceKind = z.enum(SERVICE_KINDS)
export const servicePhase = z.enum(SERVICE_PHASES)
export const signUpStanding = z.enum(SIGN_UP_STANDINGS)

/** Twice the bound, since what is typed is tidied first. */
const line = (field: 'title' | 'placeName' | 'address') =>
  textReadBy(readServiceLine(field), SERVICE_TEXT_BOUNDS[field].maximum * 2)
const degrees = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most)

/** In degrees. */
export const coordinates = { longitude: degrees(LONGITUDES), latitude: degrees(LATITUDES) }

/** From 1000 to 2999, as a database and a calendar know it. */
const moment = instant.regex(/^[12]/)

/** What an organization writes about a project; times against each other are judged by `judgingTimes`. */
export const serviceEntries = z.object({
  title: line('title'),
  kind: serviceKind,
  details: textReadBy(readServiceDetails, SERVICE_TEXT_BOUNDS.details.maximum * 2),
  placeName: line('placeName'),
  address: line('address'),
  /** As maps in China have them (GCJ-02). */
  ...coordinates,
  startsAt: moment,
  endsAt: moment,
  /** Until when one may sign up; one may withdraw until it begins. */
  signUpUntil: moment,
  places: z.number().int().min(SERVICE_PLACES.least).max(SERVICE_PLACES.most),
  /** Credited to who is there from beginning to end. */
  creditMinutes: z
    .number()
    .int()
    .min(CREDIT_MINUTES.least)
    .max(CREDIT_MINUTES.most)
    .multipleOf(CREDIT_MINUTES.step),
  audience: z.enum(SERVICE_AUDIENCES),
  contactName: personName,
  contactPhone: phone,
})
export type ServiceEntries = z.output<typeof serviceEntries>

/** Answers every entry of the times that does not fit the others, at its field. */
export function judgingTimes<Schema extends z.ZodObject>(schema: Schema): Schema {
  return schema.superRefine((entries, context) => {
    for (const { path, ...refusal } of faultsOfTimes(entries as unknown as ServiceTimes))
      context.addIssue({ code: 'custom', path: [path], message: refusal.code, params: { refusal } })
  })
}

/** Who calls for it; the full name tells two of one short name apart. */
const organizer = z.object({ id: z.number().int(), shortName: z.string(), fullName: z.string() })

/** What everybody reads who finds it. */
export const projectFacts = {
  id: recordId,
  organization: organizer,
  title: z.string(),
  kind: serviceKind,
  placeName: z.string(),
  address: z.string(),
  startsAt: instant,
  endsAt: instant,
  signUpUntil: instant,
  places: z.number().int(),
  /** How many have a place, and how many wait for one. */
  signedUp: z.number().int(),
  waiting: z.number().int(),
  creditMinutes: z.number().int(),
  audience: z.enum(SERVICE_AUDIENCES),
  phase: servicePhase,
}

export const projectDetails = {
  details: z.string(),
  longitude: z.number(),
  latitude: z.number(),
  contactName: z.string(),
  /** Plain for the organizer, and for who takes part or leads; masked for others. */
  contactPhone: z.string(),
  /** Why it was called off; null for one that goes on, and where its organization was archived. */
  cancelledReason: z.string().nullable(),
}
