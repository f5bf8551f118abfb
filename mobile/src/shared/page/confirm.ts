interface Question {
  readonly title: string
  /** The exact effects of going on. */
  readonly text: string
  readonly yes: string
  readonly no: string
}

/** Asks before something that cannot be taken back. What draws it is fetched when it is first needed. */
export async function confirm({ title, text, yes, no }: Question): Promise<boolean> {
  const { Dialog } = await import('./overlay.ts')
  return Dialog.confirm({ title, content: text, confirmText: yes, cancelText: no, closeOnMaskClick: true })
}
