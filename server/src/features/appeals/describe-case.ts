import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { isClaimant, judgeClaim } from '@qingtuan/domain/appeals/claim'
import { agrees } from '@qingtuan/domain/appeals/upholding'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { describeStaffNames, findRecord } from '../accounts/index.ts'
import { readPhotos } from '../files/index.ts'
import { describePresentRecord } from './describe-record.ts'
import { describeRow } from './describe-row.ts'
import { dueOf, factsOf, readingOf, sealedOf } from './facts.ts'
import { presentHolder, wantsTwo } from './present-holder.ts'
import { dismissalOf, photoRequestOf } from './reasons.ts'
import { reviewerOf } from './reviewer-of.ts'
import type { Appeal } from './store/appeals.ts'
import { findAppeal, listEarlier } from './store/appeals.ts'
import { presentPhotos } from './store/photos.ts'
import { readSteps } from './store/steps.ts'
import { upholdRefusal } from './uphold-refusal.ts'

/** One case, read anew; refuses `record.notFound`. */
export async function showCase(call: Call, id: string): Promise<AppealCase> {
  const row = await findAppeal(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  return describeCase(call, row)
}

async function describeCase(call: Call, row: Appeal): Promise<AppealCase> {
  const { database } = call.platform
  const steps = await readSteps(database, row.id)
  const people = [row.claimed_by, row.upheld_once_by, row.decided_by, ...steps.map((step) => step.account_id)]
  const names = await describeStaffNames(database, [...new Set(people.flatMap((one) => one ?? []))])
  const nameOf = (accountId: string | null) => (accountId === null ? null : (names.get(accountId) ?? null))
  const photos = await describePhotos(call, row)
  const seen = await describeSeen(call, row)
  const described = describeRow(call, row, names)
  return {
    ...described,
    ...photos,
    ...seen,
    needsTwo: described.needsTwo || seen.needsTwo,
    objection: row.objected_at && { at: row.objected_at.toISOString(), reason: row.objection_reason },
    objectUntil: row.object_until?.toISOString() ?? null,
    upheldOnceBy: nameOf(row.upheld_once_by),
    decidedBy: nameOf(row.decided_by),
    dismissal: dismissalOf(row),
    photoRequest: photoRequestOf(row),
    steps: steps.map(({ act, at, actor, account_id }) => ({
      act,
      at: at.toISOString(),
      by: actor,
      byName: nameOf(account_id),
    })),
    may: mayOf(call, row, { ...photos, ...seen }),
  }
}

async function describePhotos({ platform }: Call, row: Appeal) {
  const present = await presentPhotos(platform.database, row.id)
  const facts = await readPhotos(
    platform.database,
    present.map(({ photoId }) => photoId),
  )
  const photos = present.flatMap(({ photoId, side }) => {
    const photo = facts.get(photoId)
    return photo ? [{ side, width: photo.width, height: photo.height }] : []
  })
  return { photos, photosDestroyed: [...facts.values()].some(({ destroyedAt }) => destroyedAt !== null) }
}

type Seen = Pick<
  AppealCase,
  'reading' | 'entries' | 'record' | 'recordExists' | 'earlier' | 'upholdRefusal' | 'needsTwo'
>

const UNSEEN: Seen = {
  reading: null,
  entries: null,
  record: null,
  recordExists: null,
  earlier: [],
  upholdRefusal: null,
  needsTwo: false,
}

/** What is shown to nobody but the claimant, and only after a reading that agrees: else it could be copied. */
async function describeSeen(call: Call, row: Appeal): Promise<Seen> {
  const { platform, now } = call
  const reviewerId = reviewerOf(call)
  if (!isClaimant(factsOf(row, now), reviewerId, now)) return UNSEEN
  const reading = readingOf(row, reviewerId, now)
  if (reading === null || !agrees(reading)) {
    const told = reading && { ...reading, agrees: false }
    return { ...UNSEEN, reading: told, upholdRefusal: 'appeal.notRead' }
  }
  const { number, phone } = sealedOf(platform, row)
  const found = await findRecord(platform.database, platform, { kind: row.document_kind, number })
  const personId = found?.personId ?? null
  const holder = await presentHolder(platform.database, call, { row, personId })
  const record = found && (await describePresentRecord(call, row, found.personId))
  return {
    reading: { ...reading, agrees: true },
    entries: {
      name: row.name,
      documentKind: row.document_kind,
      documentNumber: number,
      bornOn: row.born_on,
      phone: maskPhone(phone),
    },
    record,
    recordExists: found !== null,
    earlier: (await listEarlier(platform.database, row)).map((one) => describeEarlier(call, row, one)),
    upholdRefusal: await upholdRefusal(call, { row, phone, personId, holder }),
    needsTwo: wantsTwo(holder),
  }
}

function describeEarlier({ now }: Call, row: Appeal, one: Appeal): AppealCase['earlier'][number] {
  return {
    id: one.id,
    number: one.number,
    state: dueOf(one, now).state,
    submittedAt: one.submitted_at.toISOString(),
    decidedAt: one.decided_at?.toISOString() ?? null,
    sameRecord: one.document_index === row.document_index,
    samePhone: one.phone_index === row.phone_index,
  }
}

function mayOf(
  call: Call,
  row: Appeal,
  { photosDestroyed, upholdRefusal: reason }: Pick<AppealCase, 'photosDestroyed' | 'upholdRefusal'>,
): AppealCase['may'] {
  const { now } = call
  const facts = factsOf(row, now)
  const reviewerId = reviewerOf(call)
  const mine = isClaimant(facts, reviewerId, now)
  return {
    claim: judgeClaim({ ...facts, reviewerId, now }).ok,
    release: mine,
    look: mine && !photosDestroyed,
    uphold: mine && reason === null,
    dismiss: mine,
    askPhotos: mine,
  }
}
