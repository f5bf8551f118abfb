/** The first steps of an appeal, fetched together: whoever is at one needs the next. */
export { FilingLayout } from './filing-layout.tsx'
export { PhoneStep } from './phone-step.tsx'
export { PhotosStep } from './photos-step.tsx'
export { WhoStep } from './who-step.tsx'
