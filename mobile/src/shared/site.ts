/** What the server writes into the page's head; a page that no server has filled keeps the placeholder. */
function written(name: string): string {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
  return content.startsWith('%') ? '' : content
}

export const siteName = written('qingtuan-site') || '北京共青团'

/** Where the demo's text messages can be read; null outside of a demo. */
export const isDemo = !['', 'false', '0'].includes(written('qingtuan-demo'))
