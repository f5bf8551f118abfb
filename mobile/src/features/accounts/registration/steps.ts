/** The first steps of registering, fetched together: whoever is at one needs the next. */
export { DetailsStep } from './details-step.tsx'
export { IdentityStep } from './identity-step.tsx'
export { PhoneStep } from './phone-step.tsx'
export { RegisterLayout } from './register-layout.tsx'
