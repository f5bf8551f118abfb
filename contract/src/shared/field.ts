import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { readFullName, readShortName } from '@qingtuan/domain/organizations/full-name'
import { INDUSTRIES } from '@qingtuan/domain/shared/code-tables/industry'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { SEXES } from '@qingtuan/domain/shared/sex'
import { z } from 'zod'
import { textReadBy } from './rule.ts'

export const phone = textReadBy(readPhone, 40)
export const personName = textReadBy(readPersonName, 120)
export const userName = textReadBy(readUserName, 80)
export const fullName = textReadBy(readFullName, 300)
export const shortName = textReadBy(readShortName, 120)
/** Judged by the password rule in the use case, where user name and phone are known (FAQ O3). */
export const password = z.string().min(1).max(1024)
/** As a message brings it, or an authenticator shows it. */
export const sixDigitCode = z
  .string()
  .trim()
  .regex(/^\d{6}$/)
/** A secret of this system as text: 32 bytes in base64url. */
export const token = z.string().min(1).max(200)
/** What `accounts.provePhone` gives for a right code. */
export const phoneProof = z.string().max(200)
export const organizationId = z.coerce.number<number | string>().int().positive().max(2_147_483_647)
export const recordId = z.uuid()
/** From 1000-01-01 to 2999-12-31: the database knows no year 0. */
export const calendarDate = z.iso.date().regex(/^[12]/)
/** `yyyy-mm`, in the same range. */
export const month = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/)
export const instant = z.iso.datetime()
export const sex = z.enum(SEXES)
export const industry = z.enum(INDUSTRIES.map((entry) => entry.code))

/** An identity document as typed; birth date and sex are typed for a passport alone. */
export const identityDocument = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  number: z.string().min(1).max(60),
  bornOn: calendarDate.optional(),
  sex: sex.optional(),
})

export const done = z.object({ done: z.literal(true) })
