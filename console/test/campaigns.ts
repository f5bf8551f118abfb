import { idOf } from './world.ts'

const progress = { all: 4210, fixed: 3000, accepted: 200, explained: 10, open: 1000 }

/** A campaign of the whole city as the number officer meets it. */
export const cityCampaign = (change: object = {}) => ({
  id: idOf(31),
  title: '全市信息完善行动',
  note: '请对照入团志愿书核对',
  checks: ['numberMissing', 'phoneMissing'],
  deadline: '2026-12-31',
  startedAt: '2026-11-20T01:00:00.000Z',
  endedAt: null,
  startedBy: null,
  progress,
  may: { end: true },
  ...change,
})

export const cityReport = (change: object = {}) => ({
  ...cityCampaign(),
  organization: null,
  byCheck: [{ ...progress, check: 'numberMissing' }],
  byChild: [{ ...progress, id: 1, shortName: '团市委' }],
  occupiedNumbers: [],
  ...change,
})
