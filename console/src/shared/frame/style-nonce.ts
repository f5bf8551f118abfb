import { styleNonce } from '../site.ts'

/**
 * antd hands its nonce to its own styles, but parts below it (scroll lock, width of the scroll bar) add style
 * elements without one, which a strict policy refuses. Styles that this page's scripts make are given the nonce here.
 */
export function signStyles() {
  if (!styleNonce) return
  const create = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = styleNonce
    return element
  }
}
