import { follow, object, readObjection, recall, submit, supplyPhotos, withdraw } from './appeals/appellant.ts'
import { counts, figures, get, list } from './appeals/queue.ts'
import {
  askPhotos,
  claim,
  claimNext,
  dismiss,
  openPhotos,
  photo,
  read,
  release,
  uphold,
} from './appeals/review.ts'

export const appeals = {
  submit,
  follow,
  withdraw,
  supplyPhotos,
  recall,
  readObjection,
  object,
  list,
  get,
  claim,
  claimNext,
  release,
  read,
  openPhotos,
  photo,
  uphold,
  dismiss,
  askPhotos,
  counts,
  figures,
}
