const ONE_RANGE = /^bytes=(\d*)-(\d*)$/

/** The one part that a `Range` header asks for; null for the whole file, also where the header asks for what is not there. */
export function readRange(header: string | null, bytes: number): { from: number; before: number } | null {
  const [whole, first = '', last = ''] = ONE_RANGE.exec(header ?? '') ?? []
  if (whole === undefined || (first === '' && last === '')) return null
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
  const before = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1)
  return from < before ? { from, before } : null
}
