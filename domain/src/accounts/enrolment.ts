/** How long an enrolment link of staff is taken. */
export const ENROLMENT_SECONDS = 72 * 3600
