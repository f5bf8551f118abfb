/** What the server writes into the page: the site's name, and whether this is a demonstration. */
function written(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="qingtuan-${name}"]`)?.content ?? ''
}

/** A page that no server has served (vite dev) still carries the marks that it would replace. */
function isUnserved(text: string): boolean {
  return text === '' || text.startsWith('%')
}

export const siteName = isUnserved(written('site')) ? '北京共青团' : written('site')
export const isDemo = written('demo') === 'yes'

/** Without it the browser refuses the styles that antd adds while the page runs. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
