export { movePosts } from './store/posts.ts'
export type { PostOfPerson } from './store/standing.ts'
/** Whether a person serves in a post now: 超龄离团 skips them. */
export { cadresAmong, countPosts, isCadre, isCadre as hasLivingPost, readPostsOf } from './store/standing.ts'
export type { VacatingReason } from './vacate-posts.ts'
export { endPostsOfOrganization, endPostsOfPerson } from './vacate-posts.ts'
