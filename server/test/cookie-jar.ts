type Fetch = (request: Request, init: RequestInit) => Promise<Response>

/** A browser’s memory of cookies, for one client. */
export function cookieJar(): { fetch: Fetch; headers: () => Record<string, string> } {
  const cookies = new Map<string, string>()
  return {
    headers: () => ({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    async fetch(request, init) {
      const response = await fetch(request, init)
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value) cookies.set(name, value)
        else cookies.delete(name)
      }
      return response
    },
  }
}
