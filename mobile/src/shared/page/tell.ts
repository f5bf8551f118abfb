/** Says in passing that something is done; it goes by itself. */
export async function tell(text: string): Promise<void> {
  const { Toast } = await import('./overlay.ts')
  Toast.show({ content: text })
}
