import type { BrowserContext } from '@playwright/test'

/**
 * Firefox over BiDi sets `value` in the page's own world, which React swallows: there, text is typed through the
 * editor instead. Playwright looks for a function of this name before it brings its own.
 */
export const typeThroughEditor = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const focused = (): Element | null => {
      let element = document.activeElement
      while (element?.shadowRoot) element = element.shadowRoot.activeElement
      return element
    }
    const insert = (text: string): Element | undefined => {
      const element = focused()
      if (element && /^i?frame$/i.test(element.nodeName)) return element
      if (element) document.execCommand('insertText', false, text)
      return undefined
    }
    Object.defineProperty(window, '__pw_bidiInsertText', {
      configurable: true,
      get: () => insert,
      set: () => {},
    })
  })
