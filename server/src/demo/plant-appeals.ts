import { readFile } from 'node:fs/promises'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { v7 as newId } from 'uuid'
import {
  attachPhotos,
  claimAppeal,
  dismissAppeal,
  fileAppeal,
  objectToAppeal,
  openPhotos,
  readDocumentBlindly,
  recordUnder,
  upholdAppeal,
} from '../features/appeals/index.ts'
import { keepPhoto } from '../features/files/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { must } from '../platform/refused.ts'
import { DEMO_APPELLANTS, DEMO_DECIDED } from './appellants.ts'
import type { PlantedPerson } from './plant-people.ts'
import { systemCall } from './system-call.ts'
import { together } from './together.ts'

interface Plan {
  readonly people: readonly PlantedPerson[]
  readonly passwordHash: string
  readonly reviewer: Actor
}

const HOUR_MS = 3_600_000
const SIZE = { width: 640, height: 404 }
/** Unclaimed photos would go; a case decides on its own when its photos do. */
const KEPT_MS = 400 * 24 * HOUR_MS

/** Sixty people ask for their records: some cases are overdue, some objected to, some decided. */
export async function plantAppeals(trx: Transaction, platform: Platform, plan: Plan): Promise<void> {
  const inside = { ...platform, database: trx }
  const back = await readFile(specimen('back'))
  await together(DEMO_APPELLANTS, async (index, order) => {
    const person = plan.people[index]
    if (person)
      await plantOne(trx, inside, { ...plan, order, person, front: await readFile(specimen(index)), back })
  })
}

const specimen = (name: number | 'back') => new URL(`./specimens/${name}.jpg`, import.meta.url)

interface Case extends Plan {
  readonly order: number
  readonly person: PlantedPerson
  readonly front: Buffer
  readonly back: Buffer
}

async function plantOne(trx: Transaction, platform: Platform, planned: Case): Promise<void> {
  const { order } = planned
  const filedAt = new Date(platform.clock().getTime() - hoursAgo(order) * HOUR_MS)
  const call = systemCall(platform, filedAt)
  const id = newId()
  const { token } = await file(trx, call, { ...planned, id })
  if (order < DEMO_DECIDED) return decide(platform, { ...planned, id, filedAt })
  if (order % 9 === 4) {
    const at = new Date(filedAt.getTime() + HOUR_MS)
    const reason = '我没有提出过申诉，这个手机号一直是我在用'
    await objectToAppeal(systemCall(platform, at), { token, reason })
  }
}

/** Decided ones lie two weeks back; of the others the oldest are overdue, the newest still in the holder’s 24 hours. */
function hoursAgo(order: number): number {
  if (order < DEMO_DECIDED) return 14 * 24 + order * 7
  return order % 12 === 0 ? 9 * 24 + order : 4 + (order - DEMO_DECIDED) * 1.5
}

async function file(
  trx: Transaction,
  call: Call,
  planned: Case & { id: string },
): Promise<{ token: string }> {
  const { id, order, person, front, back, passwordHash } = planned
  const { platform, now } = call
  const today = toShanghaiDate(now)
  const document = must(readIdentityDocument({ kind: 'residentId', number: person.identityNumber, today }))
  const record = await recordUnder(trx, call, document)
  const phone = `1980000${String(order + 1).padStart(4, '0')}`
  const { name } = person
  const filed = await fileAppeal(trx, call, {
    id,
    name,
    document,
    phone,
    passwordHash,
    record,
    appellantAccountId: null,
  })
  const photos = []
  for (const [side, bytes] of [
    ['front', front],
    ['back', back],
  ] as const) {
    const destroyAfter = new Date(now.getTime() + KEPT_MS)
    const image = { bytes, ...SIZE }
    photos.push({ side, photoId: await keepPhoto(trx, platform, { image, claimedAt: now, destroyAfter }) })
  }
  await attachPhotos(trx, { appealId: id, photos, at: now })
  return filed
}

/** As a reviewer does it on the second day. */
async function decide(
  platform: Platform,
  { id, order, person, reviewer, filedAt }: Case & { id: string; filedAt: Date },
): Promise<void> {
  const at = new Date(filedAt.getTime() + (26 + order * 3) * HOUR_MS)
  const call = systemCall(platform, at, reviewer)
  await claimAppeal(call, { id })
  if (order % 3 === 2) {
    await dismissAppeal(call, { id, reason: 'photoDiffers' })
    return
  }
  await openPhotos(call, { id })
  await readDocumentBlindly(call, { id, name: person.name, number: person.identityNumber })
  await upholdAppeal(call, { id })
}
