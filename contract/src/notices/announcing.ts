import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { instant, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import {
  announcementDetail,
  announcementEntries,
  announcementRow,
  readFigures,
  toldWhom,
} from './announcement.ts'
import { ANNOUNCEMENT_VIEWS, RECEIVER_STATES } from './announcement-views.ts'

const byId = z.object({ id: recordId })
const count = z.number().int()
const called = z.object({ name: z.string(), organization: z.string() })

const receiversRefusals = [
  'record.notFound',
  'announcement.receiversMissing',
  'announcement.timeInvalid',
  'announcement.urgentNotAllowed',
] as const

export const preview = endpoint({
  id: 'announcements.preview',
  who: 'organization',
  method: 'POST',
  path: '/announcement-previews',
  summary: 'Whom an announcement would reach now, and when it would come; nothing is written',
  refusals: receiversRefusals,
})
  .input(toldWhom.extend({ sendAt: instant.optional(), isUrgent: z.boolean().default(false) }))
  .output(
    z.object({
      members: count,
      organizations: count,
      /** Of the members; they find it once they have registered. */
      withoutAccount: count,
      /** The first few, as they are called. */
      first: z.array(called),
      /** For whom the words are shown filled in: one member, one organization, as far as they are told. */
      samples: z.array(called),
      dueAt: instant,
      /** Whether the quiet hours put it off. */
      isPutOff: z.boolean(),
    }),
  )

export const send = endpoint({
  id: 'announcements.send',
  who: 'organization',
  method: 'POST',
  path: '/announcements',
  summary: 'Tell one’s members or subordinates something (通知下发), now or later; ten times a day at most',
  refusals: [
    ...receiversRefusals,
    'announcement.titleInvalid',
    'announcement.textInvalid',
    'announcement.reasonRequired',
    'announcement.nobody',
    'announcement.tooMany',
  ],
})
  .input(announcementEntries)
  .output(announcementDetail)

export const list = endpoint({
  id: 'announcements.list',
  who: 'organization',
  method: 'GET',
  path: '/announcements',
  summary: 'What one’s organization told, or those below it, newest first',
})
  .input(z.object({ view: z.enum(ANNOUNCEMENT_VIEWS).default('own'), ...pageQuery }))
  .output(pageOf(announcementRow))

export const get = endpoint({
  id: 'announcements.get',
  who: 'organization',
  method: 'GET',
  path: '/announcements/{id}',
  summary: 'One announcement with its figures, for who told it and those above',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(announcementDetail)

/** A place in the tree at the time when it began: ids from the top down, each closed by a dot. */
const place = z
  .string()
  .regex(/^(?:\d{1,10}\.){1,20}$/)
  .optional()

export const listParts = endpoint({
  id: 'announcements.listParts',
  who: 'organization',
  method: 'GET',
  path: '/announcements/{id}/parts',
  summary: 'Its figures by direct subordinate, of the sender or of a place below',
  refusals: ['record.notFound'],
})
  .input(byId.extend({ within: place }))
  .output(
    z.object({
      items: z.array(
        readFigures.extend({
          within: z.string(),
          shortName: z.string(),
          /** Whether it can be looked into further. */
          hasParts: z.boolean(),
        }),
      ),
    }),
  )

export const listReceivers = endpoint({
  id: 'announcements.listReceivers',
  who: 'organization',
  method: 'GET',
  path: '/announcements/{id}/receivers',
  summary: 'Whom it reached, and who of them has read or confirmed',
  refusals: ['record.notFound'],
})
  .input(byId.extend({ within: place, state: z.enum(RECEIVER_STATES).optional(), ...pageQuery }))
  .output(
    pageOf(
      z.object({
        place: count,
        isOrganization: z.boolean(),
        name: z.string(),
        /** Of a member, the branch when it began; of an organization, its superior then. */
        organization: z.string().nullable(),
        readAt: instant.nullable(),
        confirmedAt: instant.nullable(),
        /** The entry of the roll, as long as it is within reach. */
        memberId: recordId.nullable(),
      }),
    ),
  )

export const withdraw = endpoint({
  id: 'announcements.withdraw',
  who: 'organization',
  method: 'POST',
  path: '/announcements/{id}/withdrawal',
  summary: 'Take it back: what has not begun tells nobody, what is out says only that it was withdrawn',
  refusals: ['record.notFound', 'announcement.alreadyWithdrawn'],
})
  .input(byId)
  .output(announcementDetail)

export const remind = endpoint({
  id: 'announcements.remind',
  who: 'organization',
  method: 'POST',
  path: '/announcements/{id}/reminders',
  summary: 'Remind who has not read it, or where a receipt is asked not confirmed it; once a day at most',
  refusals: [
    'record.notFound',
    'announcement.notSent',
    'announcement.remindedToday',
    'announcement.nobodyMissing',
  ],
})
  .input(byId)
  .output(z.object({ reminding: count }))
