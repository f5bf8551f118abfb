import { useQuery } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { lazy, Suspense, useState } from 'react'
import { useJoinTexts } from '../join-entries/texts.ts'
import { ScanIcon } from '../page/icons.tsx'
import { Loading } from '../page/states.tsx'

const Scanner = lazy(() => import('./scanner.tsx'))

async function hasCamera(): Promise<boolean> {
  const devices = await navigator.mediaDevices?.enumerateDevices()
  return devices?.some(({ kind }) => kind === 'videoinput') ?? false
}

/** Offered only where there is a camera; what reads the code is fetched when it is pressed. */
export function ScanButton({ onRead }: { readonly onRead: (organizationId: string) => void }) {
  const t = useJoinTexts()
  const [isOpen, setIsOpen] = useState(false)
  const camera = useQuery({ queryKey: ['camera'], queryFn: hasCamera, staleTime: Number.POSITIVE_INFINITY })
  if (!camera.data) return null
  const read = (organizationId: string) => {
    setIsOpen(false)
    onRead(organizationId)
  }
  return (
    <div className="scan">
      <Button block fill="outline" onClick={() => setIsOpen(true)}>
        <ScanIcon /> {t('scan')}
      </Button>
      {isOpen ? (
        <Suspense fallback={<Loading />}>
          <Scanner onRead={read} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}
