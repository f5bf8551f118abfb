import { ANNOUNCEMENT_BOUNDS, ANNOUNCEMENT_STATES, TOLD_LEVELS } from '@qingtuan/domain/notices/announcement'
import { ORGANIZATION_KINDS } from '@qingtuan/domain/organizations/kind'
import { z } from 'zod'
import { memberFilter } from '../members/filter.ts'
import { instant, recordId } from '../shared/field.ts'

/** Twice the bound, since what is typed is tidied first. */
const typed = ({ maximum }: { readonly maximum: number }) => z.string().max(maximum * 2)

export const announcementTitle = typed(ANNOUNCEMENT_BOUNDS.title)
export const announcementText = typed(ANNOUNCEMENT_BOUNDS.text)

/** Conditions of the roll as it stands; who has left is told nothing. */
export const toldMembers = memberFilter
  .omit({ sort: true, direction: true, asOf: true, status: true })
  .extend({ status: memberFilter.shape.status.unwrap().exclude(['left']).optional() })

export const toldOrganizations = z.object({
  level: z.enum(TOLD_LEVELS),
  /** Only these; all when none is named. */
  kinds: z.array(z.enum(ORGANIZATION_KINDS)).max(ORGANIZATION_KINDS.length).default([]),
})

/** Who is told: members, subordinate organizations, or both. */
export const toldWhom = z.object({
  members: toldMembers.optional(),
  organizations: toldOrganizations.optional(),
})

export const announcementEntries = toldWhom.extend({
  title: announcementTitle,
  text: announcementText,
  /** At once when none is given; in quiet hours (22:00–07:00) it comes at seven unless it is urgent. */
  sendAt: instant.optional(),
  /** Why it cannot wait for the morning; what is not urgent has none. */
  urgentReason: typed(ANNOUNCEMENT_BOUNDS.urgentReason).optional(),
  asksReceipt: z.boolean().default(false),
})

const count = z.number().int()

/** Of those whom it has reached. */
export const readFigures = z.object({ receivers: count, read: count, confirmed: count })

export const announcementRow = z.object({
  id: recordId,
  title: z.string(),
  state: z.enum(ANNOUNCEMENT_STATES),
  sender: z.object({ id: count, shortName: z.string() }),
  createdAt: instant,
  dueAt: instant,
  startedAt: instant.nullable(),
  sentAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  urgentReason: z.string().nullable(),
  asksReceipt: z.boolean(),
  /** How many it is for; null until it begins. */
  total: count.nullable(),
  /** How many of them have been told. */
  told: count,
})

export const announcementDetail = announcementRow.extend({
  text: z.string(),
  figures: readFigures,
  members: toldMembers.nullable(),
  organizations: toldOrganizations.nullable(),
  /** The organization that the conditions name, where there is one. */
  part: z.object({ id: count, shortName: z.string() }).nullable(),
  /** Members among the receivers who had no account when it began. */
  withoutAccount: count,
  /** When who is missing was last reminded. */
  remindedAt: instant.nullable(),
  may: z.object({ withdraw: z.boolean(), remind: z.boolean() }),
})
export type AnnouncementDetail = z.infer<typeof announcementDetail>

/** What a receiver reads, with the placeholders filled in. */
export const receivedAnnouncement = z.object({
  id: recordId,
  sender: z.object({ id: count, shortName: z.string() }),
  at: instant,
  withdrawnAt: instant.nullable(),
  /** Null of what was withdrawn. */
  words: z.object({ title: z.string(), text: z.string() }).nullable(),
  isUrgent: z.boolean(),
  asksReceipt: z.boolean(),
  confirmedAt: instant.nullable(),
})
export type ReceivedAnnouncement = z.infer<typeof receivedAnnouncement>
