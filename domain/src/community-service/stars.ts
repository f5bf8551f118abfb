const HOUR = 60
/** Hours for one star to five (志愿服务记录办法). */
const STAR_HOURS = [100, 300, 600, 1000, 1500] as const

export interface Stars {
  readonly stars: number
  /** Minutes at which the next star comes; null with all five. */
  readonly nextAt: number | null
}

/** 一星 to 五星 by the hours served so far. */
export function starsOf(minutes: number): Stars {
  const stars = STAR_HOURS.filter((hours) => minutes >= hours * HOUR).length
  const next = STAR_HOURS[stars]
  return { stars, nextAt: next === undefined ? null : next * HOUR }
}
