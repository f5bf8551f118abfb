/** Firefox fetches the content after the click: an address revoked at once leads nowhere. */
const FETCHED_WITHIN_MS = 60_000

/** Has the browser fetch a file from an address and keep it. */
export function keepFrom(address: string, name = ''): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

/** Hands a file to the browser to keep. */
export function keepFile(file: File, name = file.name): void {
  const address = URL.createObjectURL(file)
  keepFrom(address, name)
  setTimeout(() => URL.revokeObjectURL(address), FETCHED_WITHIN_MS)
}
