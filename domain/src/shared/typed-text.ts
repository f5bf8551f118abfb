const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g

/** Text as typed or pasted, without the signs that cannot be seen: NFKC makes full-width signs ordinary ones. */
export function plainText(raw: string): string {
  return raw.normalize('NFKC').replace(INVISIBLE, '')
}

/** The same without any blank, for numbers and codes. */
export function closedUpText(raw: string): string {
  return plainText(raw).replace(/\s/g, '')
}
