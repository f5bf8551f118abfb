import { setTimeout as pause } from 'node:timers/promises'
import { cleanup, configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, afterEach } from 'vitest'
import { App } from '../src/app/app.tsx'

const TURNS_MS = 20

// Pages are fetched when first visited; a busy machine takes its time.
configure({ asyncUtilTimeout: 5000 })
afterEach(cleanup)
// React does what is left in a later turn, and needs its window there.
afterAll(() => pause(TURNS_MS))

// jsdom knows the element, and neither how it opens nor how it closes.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close(answer = '') {
  this.open = false
  this.returnValue = answer
  this.dispatchEvent(new Event('close'))
}

/** Opens the app at a path, as a browser that loads it afresh; what the tab has kept is still there. */
export function openApp(path: string) {
  cleanup()
  window.history.replaceState(null, '', `/m${path}`)
  render(<App />)
  return userEvent.setup()
}
