export type { Appointee } from './appoint.ts'
export { appointPerson } from './appoint.ts'
export { confirmPost } from './confirm-post.ts'
export { cadreJobs, REMIND_TERMS } from './jobs.ts'
export type { PostOnPage } from './post-pages.ts'
export { postPages } from './post-pages.ts'
export { cadreRoutes } from './routes.ts'
export { setAccess } from './set-access.ts'
export { consoleAccessesOf } from './store/access.ts'
export { findLivingPostsIn } from './store/imported.ts'
export type { PostOfPerson } from './store/standing.ts'
export {
  countPosts,
  isCadre,
  readPostsOf,
  servingCondition,
} from './store/standing.ts'
export { takeBackPosts } from './take-back-posts.ts'
export type { VacatingReason } from './vacate-posts.ts'
export { endPostsOfOrganization, endPostsOfPerson } from './vacate-posts.ts'
