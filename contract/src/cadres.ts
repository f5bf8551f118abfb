import { actFor } from './cadres/acting.ts'
import {
  appoint,
  change,
  confirm,
  count,
  decline,
  dismiss,
  endTerm,
  get,
  list,
  mine,
  setAccess,
  withdraw,
} from './cadres/posts.ts'

export const cadres = {
  list,
  get,
  count,
  appoint,
  change,
  confirm,
  decline,
  withdraw,
  setAccess,
  dismiss,
  endTerm,
  mine,
  actFor,
}
