/** Which demo people have lost their phone and appeal: fifty, so that the reviewers’ desk has a day’s work. */
export const DEMO_APPELLANTS: readonly number[] = Array.from({ length: 50 }, (_, index) => 100 + index)
