import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { judgeReceiving } from '@qingtuan/domain/organizations/receiving'
import type { Call } from '../../platform/call.ts'
import { must, refused } from '../../platform/refused.ts'
import { readPlaces } from './store/places.ts'

export async function getJoinable(call: Call, { id }: { id: number }): Promise<OrganizationPlace> {
  const place = (await readPlaces(call.platform.database, [id])).get(id)
  if (!place) throw refused('record.notFound')
  must(judgeReceiving(place))
  return place
}
