import { endpoints } from '../../platform/http/endpoints.ts'
import { askPhotos } from './ask-photos.ts'
import { claimAppeal, claimNextAppeal } from './claim-appeal.ts'
import { dismissAppeal } from './dismiss-appeal.ts'
import { followAppeal } from './follow-appeal.ts'
import { getAppeal } from './get-appeal.ts'
import { getFigures } from './get-figures.ts'
import { countAppeals, listAppeals } from './list-appeals.ts'
import { objectToAppeal, readObjection } from './object-to-appeal.ts'
import { openPhotos, showPhoto } from './open-photos.ts'
import { readDocumentBlindly } from './read-document.ts'
import { recallAppeal } from './recall-appeal.ts'
import { releaseAppeal } from './release-appeal.ts'
import { submitAppeal } from './submit-appeal.ts'
import { supplyPhotos } from './supply-photos.ts'
import { upholdAppeal } from './uphold-appeal.ts'
import { withdrawAppeal } from './withdraw-appeal.ts'

const { appeals } = endpoints

export const appealRoutes = {
  submit: appeals.submit.handler(({ input, context }) => submitAppeal(context.call, input)),
  follow: appeals.follow.handler(({ input, context }) => followAppeal(context.call, input)),
  withdraw: appeals.withdraw.handler(({ input, context }) => withdrawAppeal(context.call, input)),
  supplyPhotos: appeals.supplyPhotos.handler(({ input, context }) => supplyPhotos(context.call, input)),
  recall: appeals.recall.handler(({ input, context }) => recallAppeal(context.call, input)),
  readObjection: appeals.readObjection.handler(({ input, context }) => readObjection(context.call, input)),
  object: appeals.object.handler(({ input, context }) => objectToAppeal(context.call, input)),
  list: appeals.list.handler(({ input, context }) => listAppeals(context.call, input)),
  get: appeals.get.handler(({ input, context }) => getAppeal(context.call, input)),
  claim: appeals.claim.handler(({ input, context }) => claimAppeal(context.call, input)),
  claimNext: appeals.claimNext.handler(({ context }) => claimNextAppeal(context.call)),
  release: appeals.release.handler(({ input, context }) => releaseAppeal(context.call, input)),
  read: appeals.read.handler(({ input, context }) => readDocumentBlindly(context.call, input)),
  openPhotos: appeals.openPhotos.handler(({ input, context }) => openPhotos(context.call, input)),
  photo: appeals.photo.handler(({ input, context }) => showPhoto(context.call, input)),
  uphold: appeals.uphold.handler(({ input, context }) => upholdAppeal(context.call, input)),
  dismiss: appeals.dismiss.handler(({ input, context }) => dismissAppeal(context.call, input)),
  askPhotos: appeals.askPhotos.handler(({ input, context }) => askPhotos(context.call, input)),
  counts: appeals.counts.handler(({ context }) => countAppeals(context.call)),
  figures: appeals.figures.handler(({ input, context }) => getFigures(context.call, input)),
}
