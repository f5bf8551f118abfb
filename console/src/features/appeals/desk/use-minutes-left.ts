import { useEffect, useRef, useState } from 'react'

const MINUTE = 60_000
const TICK = 15_000

/** Whole minutes until an instant, counted up; tells once when it has passed. */
export function useMinutesLeft(until: string | null, onPassed: () => void): number | null {
  const [now, setNow] = useState(() => Date.now())
  const latest = useRef(onPassed)
  useEffect(() => {
    latest.current = onPassed
  })
  useEffect(() => {
    if (until === null) return
    setNow(Date.now())
    const tick = setInterval(() => setNow(Date.now()), TICK)
    // A second later, so that the server has seen it pass, too.
    const end = setTimeout(() => latest.current(), Math.max(0, Date.parse(until) - Date.now()) + 1000)
    return () => {
      clearInterval(tick)
      clearTimeout(end)
    }
  }, [until])
  return until === null ? null : Math.max(0, Math.ceil((Date.parse(until) - now) / MINUTE))
}
