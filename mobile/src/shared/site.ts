/** What the server writes into the page's head; a page that no server has filled keeps the placeholder. */
function written(name: string): string {
  const content = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? ''
  return content.startsWith('%') ? '' : content
}

export const siteName = written('qingtuan-site') || '北京共青团'

/** Everything in a demo is invented, and its text messages can be read on a page. */
export const isDemo = written('qingtuan-demo') === 'yes'
