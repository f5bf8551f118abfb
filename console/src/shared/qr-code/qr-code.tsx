import { toString as draw } from 'qrcode'
import { useEffect, useState } from 'react'

interface QrCodeProps {
  readonly content: string
  readonly label: string
  /** Pixels on each side. */
  readonly size?: number
}

/** A QR code as an image made here; its content never leaves the browser. */
export function QrCode({ content, label, size = 200 }: QrCodeProps) {
  const [source, setSource] = useState<string>()
  useEffect(() => {
    let gone = false
    void draw(content, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }).then((svg) => {
      if (!gone) setSource(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`)
    })
    return () => {
      gone = true
    }
  }, [content])
  return <img src={source} alt={label} width={size} height={size} />
}
