/** GB/T 2260: a province ends in four zeros, a city in two. */
const WHOLE = /(?:00){1,2}$/

/** Whether an area lies in another: `110108` in `110000`, and in itself. */
function liesIn(area: string, around: string): boolean {
  return area.startsWith(around.replace(WHOLE, ''))
}

/**
 * The area of an organization under a new superior: the superior's, as children inherit it, but a narrower one within
 * it stays. A school that its city takes over still stands in its district.
 */
export function areaUnder(superiorArea: string, own: string): string {
  return liesIn(own, superiorArea) ? own : superiorArea
}
