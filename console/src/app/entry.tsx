import { refusalOf } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { Navigate, useLocation } from 'react-router'
import { api } from '../shared/api/client.ts'
import { logInAddress } from './log-in-address.ts'
import { Waiting } from './waiting.tsx'

const AntdRoutes = lazy(() => import('./antd-routes.tsx'))

const OPEN_TO_VISITORS = ['/register', '/reset-password', '/appeal', '/appeal/follow', '/enrol']

/** A visitor is led to the log-in page before anything built from antd is fetched. */
export function Entry() {
  const location = useLocation()
  const isOpen = OPEN_TO_VISITORS.includes(location.pathname)
  const me = useQuery({ ...api.accounts.me.queryOptions(), enabled: !isOpen })
  if (isOpen || me.data) return <AntdRoutes />
  if (refusalOf(me.error)?.code === 'session.required')
    return <Navigate to={logInAddress(location)} replace />
  return me.error ? <AntdRoutes /> : <Waiting />
}
