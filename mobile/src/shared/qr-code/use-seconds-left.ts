import { useEffect, useState } from 'react'

/** Counts down the seconds of what came at `since` (milliseconds since 1970); below 0 once it is over. */
export function useSecondsLeft(seconds: number, since: number): number {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return Math.ceil(seconds - Math.max(0, now - since) / 1000)
}
