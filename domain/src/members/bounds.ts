/** The ages that a filter may name: nobody on a roll is younger or older. */
export const AGE_BOUNDS = { least: 10, most: 99 } as const
/** As the column of graduation years has it. */
export const GRADUATION_YEAR_BOUNDS = { least: 1990, most: 2100 } as const
