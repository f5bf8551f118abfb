import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { BrowserRouter } from 'react-router'
import { createQueryClient } from '../shared/api/query-client.ts'
import { Loading } from '../shared/page/states.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Pages } from './pages.tsx'

export function App() {
  const [cache] = useState(createQueryClient)
  return (
    <QueryClientProvider client={cache}>
      <BrowserRouter basename="/m">
        <ErrorBoundary>
          <Suspense fallback={<LoadingPage />}>
            <Pages />
          </Suspense>
        </ErrorBoundary>
      </BrowserRouter>
    </QueryClientProvider>
  )
}

function LoadingPage() {
  return (
    <div className="page">
      <main className="page-main">
        <Loading />
      </main>
    </div>
  )
}
