/** Reads one parameter of a page's address: undefined when it is absent or says nothing that is known. */
export type Reader<T> = (raw: string) => T | undefined

export function oneOf<const T extends readonly string[]>(values: T): Reader<T[number]> {
  return (raw) => values.find((value) => value === raw)
}

export function text(maximum: number): Reader<string> {
  return (raw) => raw.trim().slice(0, maximum) || undefined
}

export const day: Reader<string> = (raw) =>
  /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(Date.parse(raw)) ? raw : undefined

export const wholeNumber: Reader<number> = (raw) =>
  /^[1-9]\d{0,9}$/.test(raw) && Number(raw) <= 2_147_483_647 ? Number(raw) : undefined

type Readers = Readonly<Record<string, Reader<string | number>>>
export type Filter<R extends Readers> = { readonly [Key in keyof R]?: Exclude<ReturnType<R[Key]>, undefined> }

/** What the address asks for; anything unknown in it is passed over, as if it were not there. */
export function readFilter<R extends Readers>(readers: R, parameters: URLSearchParams): Filter<R> {
  const entries = Object.entries(readers).flatMap(([key, read]) => {
    const value = read(parameters.get(key) ?? '')
    return value === undefined ? [] : [[key, value]]
  })
  return Object.fromEntries(entries)
}

/** The address that asks for it, in the order of the readers, without what is empty. */
export function writeFilter(filter: Readonly<Record<string, string | number | undefined>>): URLSearchParams {
  const entries = Object.entries(filter).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return new URLSearchParams(entries)
}
