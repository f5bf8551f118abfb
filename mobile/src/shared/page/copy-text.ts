/** Whether it was copied. Plain HTTP has no clipboard: there the text is marked, ready to be copied by hand. */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    getSelection()?.selectAllChildren(shown)
    return false
  }
}
