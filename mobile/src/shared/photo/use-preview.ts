import { useEffect, useRef, useState } from 'react'

/** The address of a picture that is only on this phone; it ends with the page. */
export function usePreview() {
  const [preview, setPreview] = useState<string | null>(null)
  const shown = useRef<string>(null)
  const forget = () => {
    if (shown.current) URL.revokeObjectURL(shown.current)
    shown.current = null
  }
  const forgetLater = useRef(forget)
  useEffect(() => () => forgetLater.current(), [])
  const show = (photo: Blob | null) => {
    forget()
    shown.current = photo && URL.createObjectURL(photo)
    setPreview(shown.current)
  }
  return { preview, show }
}
