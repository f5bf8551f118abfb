import { useSyncExternalStore } from 'react'
import { usePageTexts } from './texts.ts'

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

export function OfflineNotice() {
  const t = usePageTexts()
  const isOnline = useSyncExternalStore(watch, () => navigator.onLine)
  return (
    <div role="status" className="offline">
      {isOnline ? null : t('offline')}
    </div>
  )
}
