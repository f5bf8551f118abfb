/** The organization that the address in a branch’s QR code names; null for any other text. */
export function readOrganizationLink(text: string): string | null {
  const found = /^https?:\/\/\S+[?&]organization=(\d{1,10})(?:[&#]|$)/.exec(text.trim())
  return found?.[1] ?? null
}
