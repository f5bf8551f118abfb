import type { Client } from '@qingtuan/contract/client'
import { createClient } from '@qingtuan/contract/client'
import { contract } from '@qingtuan/contract/contract'
import { cookieJar } from '@qingtuan/server/test/cookie-jar.ts'

export type App = 'console' | 'mobile'

/** A typed client with cookies of its own: what a test prepares without looking at it. */
export const openClient = (origin: string, app: App): Client =>
  createClient({ routes: contract, url: `${origin}/api`, app, ...cookieJar() })
