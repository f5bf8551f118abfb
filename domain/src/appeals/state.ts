/** 待审核, 审核中, 待补照片, 已通过, 已驳回, 已撤回, 已关闭（同一档案的另一申诉已通过）. */
export const APPEAL_STATES = [
  'submitted',
  'claimed',
  'photosAsked',
  'upheld',
  'dismissed',
  'withdrawn',
  'closed',
] as const

export type AppealState = (typeof APPEAL_STATES)[number]

export const APPEAL_ACTS = [
  'submit',
  'claim',
  'release',
  'read',
  'uphold',
  'dismiss',
  'askPhotos',
  'supplyPhotos',
  'withdraw',
  'object',
  'close',
] as const

export type AppealAct = (typeof APPEAL_ACTS)[number]

/** In which part somebody acts: who filed, who holds the record’s phone, who reviews, the system. */
export const APPEAL_ACTORS = ['appellant', 'holder', 'reviewer', 'system'] as const

export type AppealActor = (typeof APPEAL_ACTORS)[number]
