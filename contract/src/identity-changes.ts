import {
  approve,
  ask,
  count,
  get,
  list,
  openEvidence,
  photo,
  refuse,
  withdraw,
} from './identity-changes/endpoints.ts'

export const identityChanges = { ask, list, count, get, openEvidence, photo, approve, refuse, withdraw }
