import { useEffect, useRef } from 'react'

export interface Previews {
  readonly of: (id: string) => string | undefined
  readonly keep: (id: string, photo: Blob) => void
}

/** Pictures of what was chosen on this PC, by the id of the photo. They live as long as the page and leave it never. */
export function usePreviews(): Previews {
  const kept = useRef(new Map<string, string>())
  useEffect(() => {
    const addresses = kept.current
    return () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address)
      addresses.clear()
    }
  }, [])
  return {
    of: (id) => kept.current.get(id),
    keep: (id, photo) => kept.current.set(id, URL.createObjectURL(photo)),
  }
}
