import Toast from 'antd-mobile/es/components/toast'
import { unstableSetRender } from 'antd-mobile/es/utils/unstable-render'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

// antd-mobile 5 renders toasts by an API that React 19 no longer has.
unstableSetRender((node, container) => {
  const root = createRoot(container)
  root.render(node)
  return async () => root.unmount()
})

/** Shows a text for a moment, and has it read out. */
export function showToast(text: string): void {
  Toast.show({ content: createElement('span', { role: 'alert' }, text) })
}
