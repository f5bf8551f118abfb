import { useEffect, useRef, useState } from 'react'

/** Which dialog is open; when it closes, the focus goes back to where it was. */
export function useDialog<Name extends string>() {
  const [shown, setShown] = useState<Name | null>(null)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (shown !== null || !(opener.current instanceof HTMLElement)) return
    const element = opener.current
    opener.current = null
    // After the dialog itself has let go of the focus.
    const timer = setTimeout(() => element.isConnected && element.focus())
    return () => clearTimeout(timer)
  }, [shown])
  const open = (name: Name) => {
    opener.current = document.activeElement
    setShown(name)
  }
  return { shown, open, close: () => setShown(null) }
}
