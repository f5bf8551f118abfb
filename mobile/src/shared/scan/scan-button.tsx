import { useQuery } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { lazy, Suspense, useState } from 'react'
import { ScanIcon } from '../page/icons.tsx'
import { Loading } from '../page/states.tsx'
import type { ScanWords } from './scanner.tsx'

const Scanner = lazy(() => import('./scanner.tsx'))

async function hasCamera(): Promise<boolean> {
  const devices = await navigator.mediaDevices?.enumerateDevices()
  return devices?.some(({ kind }) => kind === 'videoinput') ?? false
}

interface ScanButtonProps {
  readonly label: string
  readonly words: ScanWords
  /** What a code stands for; null for a foreign one. */
  readonly read: (text: string) => string | null
  readonly onRead: (found: string) => void
}

/** Offered only where there is a camera; what reads the code is fetched when it is pressed. */
export function ScanButton({ label, words, read, onRead }: ScanButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const camera = useQuery({ queryKey: ['camera'], queryFn: hasCamera, staleTime: Number.POSITIVE_INFINITY })
  if (!camera.data) return null
  const found = (what: string) => {
    setIsOpen(false)
    onRead(what)
  }
  return (
    <div className="scan">
      <Button block fill="outline" onClick={() => setIsOpen(true)}>
        <ScanIcon /> {label}
      </Button>
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <Scanner words={words} read={read} onRead={found} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
