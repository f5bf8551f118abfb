import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LogInPage } from '../features/accounts/log-in-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Waiting } from './waiting.tsx'

const AntdFrame = lazy(() => import('./antd-routes.tsx'))

/** The log-in page comes with the first script; everything built from antd follows. */
export function AppRoutes() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/log-in" element={<LogInPage />} />
          <Route path="*" element={<AntdFrame />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  )
}
