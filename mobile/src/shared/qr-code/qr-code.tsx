import './qr-code.css'
import { toString as draw } from 'qrcode'
import { useEffect, useState } from 'react'

interface QrCodeProps {
  readonly content: string
  readonly label: string
}

/** A QR code as an image made here; its content never leaves the phone but through the eye of who scans it. */
export function QrCode({ content, label }: QrCodeProps) {
  const [source, setSource] = useState<string>()
  useEffect(() => {
    let isGone = false
    void draw(content, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }).then((svg) => {
      if (!isGone) setSource(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`)
    })
    return () => {
      isGone = true
    }
  }, [content])
  return <img className="qr-code" src={source} alt={label} />
}
