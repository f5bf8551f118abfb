import { useEffect, useRef, useState } from 'react'
import { usePageTexts } from '../page/texts.ts'
import { loadQrReader } from './qr-reader.ts'

/** What is said around the picture. */
export interface ScanWords {
  readonly title: string
  readonly aim: string
  /** The camera cannot be used. */
  readonly refused: string
  /** A code, but not one of these. */
  readonly foreign: string
}

interface ScannerProps {
  readonly words: ScanWords
  /** What a code stands for; null for a foreign one. */
  readonly read: (text: string) => string | null
  readonly onRead: (found: string) => void
  readonly onClose: () => void
}

type Trouble = 'refused' | 'foreign' | null

/** The camera’s picture, read until it shows a code of the kind that is looked for. */
export default function Scanner({ words, read, onRead, onClose }: ScannerProps) {
  const page = usePageTexts()
  const video = useRef<HTMLVideoElement>(null)
  const [trouble, setTrouble] = useState<Trouble>(null)
  useScan(
    video,
    (text) => {
      const found = read(text)
      if (found !== null) onRead(found)
      else setTrouble('foreign')
    },
    () => setTrouble('refused'),
  )
  return (
    <div className="scanner" role="dialog" aria-modal="true" aria-label={words.title}>
      <video className="scanner-video" ref={video} muted playsInline tabIndex={-1} />
      <div className="scanner-foot">
        <p role="status">{words[trouble ?? 'aim']}</p>
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
