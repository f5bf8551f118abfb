import { memberCardSecondsLeft, memberCardSlot } from '@qingtuan/domain/members/member-card'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import { readPlaces } from '../../organizations/index.ts'
import { joinedOnText } from '../joined-on-text.ts'
import { findOfPerson } from '../store/rows.ts'
import { writeCardToken } from './card-token.ts'

/** The caller’s card with the code of this half minute; null for who is no member, or none any more. */
export async function showCard(call: Call) {
  const { platform, now, origin } = call
  const row = await findOfPerson(platform.database, personOf(call).personId)
  if (row === null || row.status === 'left') return { card: null }
  const place = (await readPlaces(platform.database, [row.organization_id])).get(row.organization_id)
  if (!place) throw new Error(`Member ${row.id} lacks the organization`)
  const token = writeCardToken(platform.vault, { memberId: row.id, slot: memberCardSlot(now) })
  const card = { name: row.name, memberNumber: row.number, joinedOn: joinedOnText(row), place }
  return { card: { ...card, address: `${origin}/m/card/${token}`, seconds: memberCardSecondsLeft(now) } }
}
