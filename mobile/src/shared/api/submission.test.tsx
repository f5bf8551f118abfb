import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { standIn } from '../../../test/stand-in.ts'
import { createQueryClient } from './query-client.ts'
import { useSubmission } from './submission.ts'

const server = standIn()
const PHONE = '13812345678'

function open() {
  const cache = createQueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={cache}>{children}</QueryClientProvider>
  )
  return renderHook(
    () =>
      useSubmission({
        send: (client, phone: string) => client.accounts.requestSmsCode({ purpose: 'register', phone }),
      }),
    { wrapper },
  )
}

const keys = () => server.calls.map(({ headers }) => headers.get('idempotency-key'))

test('an attempt whose answer was lost keeps its key; an answer ends it', async () => {
  const { result } = open()
  const submit = async (phone: string, calls: number) => {
    act(() => result.current.submit(phone))
    await waitFor(() => expect(keys()).toHaveLength(calls))
    await waitFor(() => expect(result.current.pending).toBe(false))
  }
  server.isUnreachable('post', '/sms-codes')
  await submit(PHONE, 1)
  expect(result.current.failure).toEqual({ kind: 'unreachable' })
  server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
  await submit(PHONE, 2)
  await submit(PHONE, 3)
  const [lost, again, later] = keys()
  expect(again).toBe(lost)
  expect(later).not.toBe(lost)
})

test('a failure stays the same one while the page is drawn anew', async () => {
  server.refuses('post', '/sms-codes', 'phone.invalid')
  const { result, rerender } = open()
  act(() => result.current.submit(PHONE))
  await waitFor(() => expect(result.current.failure).not.toBeNull())
  const { failure } = result.current
  rerender()
  expect(result.current.failure).toBe(failure)
})

test('a second press while the first is under way sends nothing', async () => {
  server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
  const { result } = open()
  act(() => {
    result.current.submit(PHONE)
    result.current.submit(PHONE)
  })
  await waitFor(() => expect(result.current.pending).toBe(false))
  expect(keys()).toHaveLength(1)
})
