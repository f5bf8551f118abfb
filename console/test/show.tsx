import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { AntdFrame } from '../src/shared/frame/antd-frame.tsx'
import type { MyOrganization } from '../src/shared/session/me.ts'
import { OrganizationContext } from '../src/shared/session/me.ts'
import { branch } from './world.ts'

function Address() {
  const { pathname, search, state } = useLocation()
  return <output data-testid="address" data-state={JSON.stringify(state)}>{`${pathname}${search}`}</output>
}

interface ShowOptions {
  readonly at?: string
  /** The route that the page stands at. */
  readonly path?: string
  /** Null at the desk of those who work for the site. */
  readonly organization?: MyOrganization | null
}

/** Shows a page at an address, logged in as an organization; answers the person in front of it. */
export function show(page: ReactNode, { at = '/', path = '*', organization = branch }: ShowOptions = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <MemoryRouter initialEntries={[at]}>
        <AntdFrame>
          <OrganizationContext value={organization}>
            <Routes>
              <Route path={path} element={page} />
              <Route path="*" element={null} />
            </Routes>
          </OrganizationContext>
        </AntdFrame>
        <Address />
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return userEvent.setup({ delay: null })
}
