import { mayAnnounceUrgently, mayTellOrganizations } from '@qingtuan/domain/cadres/announcement-access'
import { readWishedTime } from '@qingtuan/domain/notices/announcement'
import { deliveryTime } from '@qingtuan/domain/shared/quiet-hours'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { RollPorts } from '../../members/index.ts'
import type { Choice } from '../store/chosen.ts'
import type { Told } from './choice.ts'
import { choiceOf } from './choice.ts'

interface Wish extends Told {
  readonly sendAt?: string | undefined
  readonly isUrgent: boolean
}

export interface Sending {
  readonly choice: Choice
  readonly dueAt: Date
  /** Whether the quiet hours put it off. */
  readonly isPutOff: boolean
}

/** Whom it reaches and when; refuses what the caller may not choose. */
export async function judgeSending(call: Call, wish: Wish, ports: RollPorts): Promise<Sending> {
  const { organizationId: id, path, ...power } = organizationOf(call)
  const { members, organizations, sendAt, isUrgent } = wish
  if (!members && !organizations) throw refused('announcement.receiversMissing')
  const actor = { ...power, organizationId: id, path }
  if (organizations && !mayTellOrganizations(actor)) throw refused('announcement.receiversMissing')
  if (isUrgent && !mayAnnounceUrgently(actor)) throw refused('announcement.urgentNotAllowed')
  const wished = must(readWishedTime(sendAt === undefined ? null : new Date(sendAt), call.now))
  const dueAt = deliveryTime(wished, isUrgent)
  const asked = { sender: { id, path }, told: { members, organizations }, now: call.now, ports }
  const choice = await choiceOf(call.platform.database, asked)
  if (members && choice.members === null) throw refused('record.notFound')
  return { choice, dueAt, isPutOff: dueAt > wished }
}
