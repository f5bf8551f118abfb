export { approveIdentityChange } from './approve-identity-change.ts'
export { fileIdentityChange } from './file-identity-change.ts'
export { openEvidence } from './open-evidence.ts'
export { identityChangeRoutes } from './routes.ts'
