/**
 * The check character of ISO 7064 MOD 11-2 for a string of digits: `0` to `9` or `X`.
 * GB 11643-1999 writes the same sum with the weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2.
 */
export function checkCharacter(digits: string): string {
  let sum = 0
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11
  const check = (12 - sum) % 11
  return check === 10 ? 'X' : String(check)
}

/** Whether the last character of `text` is the check character of the digits before it. */
export function endsInCheckCharacter(text: string): boolean {
  return text.at(-1) === checkCharacter(text.slice(0, -1))
}
