/** Under which a visitor’s phone is sealed. */
export const PHONE_CONTEXT = 'feedback.phone'
