import './shared/look/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { createQueryClient } from './app/query-client.ts'
import { AppRoutes } from './app/routes.tsx'
import { textsReady } from './shared/texts/locale.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html lacks #root')

void textsReady.then(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <BrowserRouter>
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  ),
)
