import { setTimeout as pause } from 'node:timers/promises'
import { cleanup, configure } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { afterAll, afterEach } from 'vitest'

/** What a test does not answer fails it: no page may ask for something unseen. */
export const server = setupServer()
// At once and not before the first test: the client takes hold of fetch when it is imported.
server.listen({ onUnhandledFrame: 'error' })

const TURNS_MS = 20

configure({ asyncUtilTimeout: 15_000 })

afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(async () => {
  server.close()
  // React does what is left in a later turn, and needs its window there.
  await pause(TURNS_MS)
})

// jsdom has no layout; antd asks for these.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.matchMedia = (media) => ({
  matches: false,
  media,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
})
HTMLElement.prototype.scrollIntoView = () => {}
// Nor pictures.
URL.createObjectURL = () => 'blob:picture'
URL.revokeObjectURL = () => {}
