import { useEffect, useState } from 'react'
import { Navigate, useParams } from 'react-router'
import { keepScan } from '../../../shared/check-in/waiting-scan.ts'
import { useMe } from '../../../shared/session/me.ts'

/** Where the camera’s code leads: what was read is kept at once, before anything is asked of anybody. */
export function ScannedPage() {
  const { token = '' } = useParams()
  const accountId = useMe().data?.accountId ?? null
  const [isKept, setIsKept] = useState(false)
  useEffect(() => {
    keepScan(token, accountId)
    setIsKept(true)
  }, [token, accountId])
  return isKept ? <Navigate to="/service/check-in" replace /> : null
}
