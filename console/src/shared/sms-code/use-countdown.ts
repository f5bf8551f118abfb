import { useEffect, useState } from 'react'

/** Seconds left until a moment that `start` sets; 0 when it is over. */
export function useCountdown(): { left: number; start: (seconds: number) => void } {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (until === 0) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  useEffect(() => {
    if (until !== 0 && now >= until) setUntil(0)
  }, [now, until])
  const start = (seconds: number) => {
    const moment = Date.now()
    setNow(moment)
    setUntil(moment + seconds * 1000)
  }
  return { left: until === 0 ? 0 : Math.max(0, Math.ceil((until - now) / 1000)), start }
}
