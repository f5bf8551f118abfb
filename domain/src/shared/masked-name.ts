/** `林晓雨` → `林*雨`, `张三` → `张*`: who is meant recognises it, and nobody else learns a name. */
export function maskMiddle(name: string): string {
  const letters = [...name]
  const [first = ''] = letters
  if (letters.length <= 2) return `${first}${'*'.repeat(Math.max(letters.length - 1, 0))}`
  return `${first}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}
