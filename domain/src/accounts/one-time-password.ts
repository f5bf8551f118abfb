/** Of a password that an organization has had made (FAQ M14): some 54 bits, and gone after a day. */
export const ONE_TIME_PASSWORD_LENGTH = 12
export const ONE_TIME_PASSWORD_SECONDS = 24 * 3600

/** Of characters that look or sound alike one or none is here: it is read from a message, or aloud. */
export const ONE_TIME_PASSWORD_ALPHABET = 'acdefhjkmnpqrtuvwxy3479'
