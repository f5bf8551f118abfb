import { idOf } from './world.ts'

/** Appeals on the desk of 赵云飞; 钱进 reviews beside him. 李小满 (15) asks for her record. */
export const reviewer = { name: '赵云飞', role: 'reviewer', userName: 'zhaoyun' } as const

export const APPEAL = idOf(15)

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

export function appealRow(over: object = {}) {
  return {
    id: APPEAL,
    number: 'SS261119-K7M3PQ',
    state: 'submitted',
    documentKind: 'residentId',
    submittedAt: '2026-11-19T02:03:04.000Z',
    decideBy: '2026-11-24',
    workingMinutesLeft: 1140,
    overdue: false,
    bringBy: null,
    objected: false,
    needsTwo: false,
    upheldOnce: false,
    claimedBy: null,
    claimedByMe: false,
    claimedUntil: null,
    decidedAt: null,
    ...over,
  }
}

const NOTHING = {
  claim: false,
  release: false,
  look: false,
  uphold: false,
  dismiss: false,
  askPhotos: false,
}

/** Nobody has claimed it. */
export function appealCase(over: object = {}) {
  return {
    ...appealRow(),
    photos: [
      { side: 'front', width: 2000, height: 1260 },
      { side: 'back', width: 2000, height: 1260 },
    ],
    photosDestroyed: false,
    reading: null,
    entries: null,
    record: null,
    recordExists: null,
    earlier: [],
    objection: null,
    objectUntil: null,
    upheldOnceBy: null,
    decidedBy: null,
    dismissal: null,
    photoRequest: null,
    steps: [{ act: 'submit', at: '2026-11-19T02:03:04.000Z', by: 'appellant', byName: null }],
    may: { ...NOTHING, claim: true },
    upholdRefusal: null,
    ...over,
  }
}

/** 赵云飞 has claimed it and not yet read the photo. */
export function claimedCase(over: object = {}) {
  return appealCase({
    state: 'claimed',
    claimedBy: reviewer.name,
    claimedByMe: true,
    claimedUntil: inMinutes(30),
    may: { ...NOTHING, release: true, look: true, dismiss: true, askPhotos: true },
    upholdRefusal: 'appeal.notRead',
    ...over,
  })
}

const entries = {
  name: '李小满',
  documentKind: 'residentId',
  documentNumber: '110101200405060048',
  bornOn: '2004-05-06',
  phone: '139****0002',
}

const record = {
  ...entries,
  phone: '138****0001',
  boundSince: '2022-09-01T02:00:00.000Z',
  lastSeenAt: '2026-03-01T02:00:00.000Z',
  isCadre: false,
  memberStatus: 'active',
  memberNumber: '201811000123',
  place: null,
  differences: [],
}

/** 赵云飞 has read what the appellant filed. */
export function readCase(over: object = {}) {
  return claimedCase({
    reading: { nameAgrees: true, numberAgrees: true, agrees: true },
    entries,
    record,
    recordExists: true,
    may: { ...NOTHING, release: true, look: true, uphold: true, dismiss: true, askPhotos: true },
    upholdRefusal: null,
    ...over,
  })
}

export const entriesOfRead = entries
export const recordOfRead = record
export const mayNothing = NOTHING
