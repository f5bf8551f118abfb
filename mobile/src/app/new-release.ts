const RELOADED = 'qingtuan.reloadedFor'

/** Keeps the offline shell, and reloads once when a newer release has replaced a part that is asked for. */
export function watchForNewRelease(): void {
  window.addEventListener('vite:preloadError', (event) => {
    // A lost line is no new release: a reload would only lose what is on the page.
    if (!navigator.onLine) return
    const part = String(event.payload)
    if (sessionStorage.getItem(RELOADED) === part) return
    sessionStorage.setItem(RELOADED, part)
    event.preventDefault()
    location.reload()
  })
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    // Keeping the shell for later must not slow down the first visit.
    window.addEventListener('load', () => void navigator.serviceWorker.register('/m/sw.js', { scope: '/m/' }))
  }
}
