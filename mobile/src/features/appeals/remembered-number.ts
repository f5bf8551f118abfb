const KEPT_AS = 'qingtuan.appeal'

/** The number alone: without the phone it opens nothing. */
export function rememberNumber(number: string): void {
  localStorage.setItem(KEPT_AS, number)
}

export function rememberedNumber(): string {
  return localStorage.getItem(KEPT_AS) ?? ''
}
