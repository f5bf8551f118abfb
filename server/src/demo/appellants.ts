/** Which demo people have lost their phone and appeal: ten are decided, so that there are figures; fifty wait, a day’s work. */
export const DEMO_APPELLANTS: readonly number[] = Array.from({ length: 60 }, (_, index) => 90 + index)

/** The first so many are decided. */
export const DEMO_DECIDED = 10
