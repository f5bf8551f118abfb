import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { idOf } from './world.ts'

/** Entries of an appeal up to the photos, its phone proven a moment ago. */
export const filledIn = {
  name: '周晓彤',
  documentNumber: '110108200405060027',
  phone: '13800000001',
  provenPhone: '13800000001',
  phoneProof: 'a proof',
  provenUntil: Date.now() + 1_800_000,
}

const photo = (n: number) => ({ id: idOf(n), token: `token ${n}`, by: 'file' as const, at: Date.now() })

export const bothPhotos = { front: photo(1), back: photo(2), handover: null }

/** An appeal as its appellant sees it: filed today, and waiting. */
export function appealStatus(part: Partial<AppealStatus> = {}): AppealStatus {
  return {
    number: 'SS261122-K7M3PQ',
    state: 'submitted',
    maskedName: '周*彤',
    documentKind: 'residentId',
    documentNumber: '1****************7',
    phone: '138****0001',
    submittedAt: '2026-11-22T02:03:04.000Z',
    decideBy: '2026-11-25',
    bringBy: null,
    stateSince: '2026-11-22T02:03:04.000Z',
    waitsFor: 'reviewer',
    dismissal: null,
    photoRequest: null,
    steps: [{ act: 'submit', at: '2026-11-22T02:03:04.000Z', by: 'appellant' }],
    may: { withdraw: true, supplyPhotos: false, refile: false },
    ...part,
  }
}
