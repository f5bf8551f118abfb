/** 16 characters, unlike every other province. */
const SHANDONG = /^(?:201516|201617)[\dA-Z]{10}$/
const JOIN_YEARS: readonly string[] = ['2015', '2016', '2017']

/** Whether this is the historic form of Shandong, which passes for joins in 2015 to 2017. */
export function isShandongNumber(number: string, joinedOn: string): boolean {
  return SHANDONG.test(number) && JOIN_YEARS.includes(joinedOn.slice(0, 4))
}

const LENGTH = 16
const BEGINNINGS: readonly string[] = ['201516', '201617']

/** Whether what was typed so far may still go on to the historic form of Shandong. */
export function mayBecomeShandongNumber(typed: string, joinedOn: string): boolean {
  return BEGINNINGS.some((beginning) =>
    isShandongNumber(`${typed}${beginning.slice(typed.length)}`.padEnd(LENGTH, '0'), joinedOn),
  )
}
