import { Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { LogInPage } from '../features/accounts/log-in-page.tsx'
import { Entry } from './entry.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Waiting } from './waiting.tsx'

/** The log-in page comes with the first script; everything built from antd follows. */
export function AppRoutes() {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route path="/log-in" element={<LogInPage />} />
          <Route path="*" element={<Entry />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  )
}
