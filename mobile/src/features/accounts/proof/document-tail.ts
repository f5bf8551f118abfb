import { closedUpText } from '@qingtuan/domain/shared/typed-text'

/** As it is sent: full-width signs and blanks gone, X in capitals. */
export function tidyDocumentTail(typed: string): string {
  return closedUpText(typed).toUpperCase()
}

export function isDocumentTail(typed: string): boolean {
  return /^[\dA-Z]{4}$/.test(tidyDocumentTail(typed))
}
