export const ID = '0192a000-0000-7000-8000-000000000001'
/** As long as a title may look: 24 characters. */
export const LONG = '东湖公园河岸清洁与文明劝导志愿服务活动第一期'

/** As a list answers it. */
export const project = (more: object = {}) => ({
  id: ID,
  organization: { id: 11, shortName: '青松中学团委', fullName: '中国共产主义青年团青松中学委员会' },
  title: LONG,
  kind: 'environment',
  placeName: '东湖公园南门',
  address: '湖滨路 1 号',
  startsAt: '2026-12-05T01:00:00.000Z',
  endsAt: '2026-12-05T04:00:00.000Z',
  signUpUntil: '2026-12-04T10:00:00.000Z',
  places: 20,
  signedUp: 3,
  waiting: 0,
  creditMinutes: 150,
  audience: 'everyone',
  phase: 'open',
  standing: 'none',
  distance: null,
  ...more,
})

/** As its page answers it. */
export const detail = (more: object = {}) => ({
  ...project(),
  details: '捡拾垃圾\n请带手套',
  longitude: 116.39,
  latitude: 39.91,
  contactName: '王丽',
  contactPhone: '138****0001',
  cancelledReason: null,
  waitingPlace: null,
  leads: false,
  may: { signUp: true, withdraw: false },
  hindrance: null,
  ...more,
})
