/** The last steps, fetched while the first ones are typed. */
export { CheckStep } from './check-step.tsx'
export { FiledPage } from './filed-page.tsx'
export { PasswordStep } from './password-step.tsx'
