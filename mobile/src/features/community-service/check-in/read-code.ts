/** The token in the address of a check-in code; null for any other text. */
export function readCheckInAddress(text: string): string | null {
  return /^https?:\/\/[^\s/]+\/m\/service\/check-in\/([\w-]{20,100})$/.exec(text.trim())?.[1] ?? null
}
