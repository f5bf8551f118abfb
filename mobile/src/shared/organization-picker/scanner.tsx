import { useEffect, useRef, useState } from 'react'
import { usePageTexts } from '../page/texts.ts'
import { loadQrReader } from './qr-reader.ts'
import { readOrganizationLink } from './read-link.ts'
import { useScannerTexts } from './texts.ts'

interface ScannerProps {
  readonly onRead: (organizationId: string) => void
  readonly onClose: () => void
}

type Trouble = 'refused' | 'foreign' | null

/** The camera’s picture, read until it shows the QR code of a branch. */
export default function Scanner({ onRead, onClose }: ScannerProps) {
  const t = useScannerTexts()
  const page = usePageTexts()
  const video = useRef<HTMLVideoElement>(null)
  const [trouble, setTrouble] = useState<Trouble>(null)
  useScan(
    video,
    (text) => {
      const organizationId = readOrganizationLink(text)
      if (organizationId) onRead(organizationId)
      else setTrouble('foreign')
    },
    () => setTrouble('refused'),
  )
  return (
    <div className="scanner" role="dialog" aria-modal="true" aria-label={t('title')}>
      <video className="scanner-video" ref={video} muted playsInline tabIndex={-1} />
      <div className="scanner-foot">
        <p role="status">{trouble ? t(trouble) : t('aim')}</p>
        <button type="button" className="scanner-close" onClick={onClose} ref={(button) => button?.focus()}>
          {page('cancel')}
        </button>
      </div>
    </div>
  )
}

const PAUSE_MS = 200

function useScan(
  video: React.RefObject<HTMLVideoElement | null>,
  onText: (text: string) => void,
  onRefused: () => void,
) {
  const told = useRef({ onText, onRefused })
  told.current = { onText, onRefused }
  useEffect(() => {
    let isOver = false
    let stream: MediaStream | undefined
    const scan = async () => {
      const reader = await loadQrReader()
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const shown = video.current
      if (isOver || !shown) return stopAll(stream)
      shown.srcObject = stream
      await shown.play()
      while (!isOver) {
        const text = await reader(shown)
        if (text && !isOver) told.current.onText(text)
        await new Promise((wake) => setTimeout(wake, PAUSE_MS))
      }
    }
    scan().catch(() => !isOver && told.current.onRefused())
    return () => {
      isOver = true
      stopAll(stream)
    }
  }, [video])
}

function stopAll(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
