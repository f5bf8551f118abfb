/** The most members whom one bulk act by a filter reaches; who has more narrows the filter. */
export const MOST_CHOSEN = 5000
/** A member is asked to complete the record at most once in so many days. */
export const DAYS_BETWEEN_RECORD_REQUESTS = 7
