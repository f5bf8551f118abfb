/** Says in passing that something is done; it goes by itself. What draws it is fetched when first needed. */
export async function tell(text: string): Promise<void> {
  const { showToast } = await import('./overlay.ts')
  showToast(text)
}
