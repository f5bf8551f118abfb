import pg from 'pg'

const { builtins } = pg.types
const int8Array = 1016
const textArray = 1009
const dateArray = 1182

type Parser = (text: string) => unknown

function defaultParser(id: number): Parser {
  return pg.types.getTypeParser(id as Parameters<typeof pg.types.getTypeParser>[0])
}

const parseTextArray = defaultParser(textArray) as (text: string) => (string | null)[]

const parsers = new Map<number, Parser>([
  [builtins.INT8, parseInt8],
  [int8Array, (text) => parseTextArray(text).map((item) => (item === null ? null : parseInt8(item)))],
  // A day on the calendar has no time zone: a Date would shift it.
  [builtins.DATE, (text) => text],
  [dateArray, parseTextArray],
])

/** A bigint as a number; throws rather than hand out a number that is not the one stored. */
export function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`The bigint ${text} does not fit a number`)
  return value
}

/** How values of the database become values of the program: `date` a string, `bigint` a number, `timestamptz` a Date. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    const own = format === 'binary' ? undefined : parsers.get(id)
    return own ?? pg.types.getTypeParser(id, format as 'text')
  },
}
