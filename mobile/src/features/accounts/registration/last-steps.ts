/** The last steps, fetched while the first ones are typed. */
export { OrganizationStep } from './organization-step.tsx'
export { PasswordStep } from './password-step.tsx'
export { RegisteredPage } from './registered-page.tsx'
