import type { Page } from '@playwright/test'
import { softAuthenticator } from '@qingtuan/server/test/accounts/authenticator.ts'

/** Gives the page an authenticator whose holder agrees, or who is shown the question and turns it down. */
export async function giveAuthenticator(page: Page, holder: 'agrees' | 'refuses'): Promise<void> {
  const browserName = page.context().browser()?.browserType().name()
  if (browserName === 'chromium') return giveVirtual(page, holder)
  // Firefox has none to lend: without its dialog, which this run turns off, it answers as if refused.
  if (holder === 'agrees') await giveSoft(page)
}

/** Chromium’s own, behind its own implementation of WebAuthn. */
async function giveVirtual(page: Page, holder: 'agrees' | 'refuses'): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: holder === 'agrees',
      automaticPresenceSimulation: true,
    },
  })
}

interface Asked {
  readonly challenge: string
  readonly user?: { readonly id: string }
}

/** In place of the browser’s dialog, one in software; the server cannot tell them apart. */
async function giveSoft(page: Page): Promise<void> {
  let authenticator: ReturnType<typeof softAuthenticator> | undefined
  await page.exposeFunction('softAuthenticator', (act: 'make' | 'use', origin: string, asked: Asked) => {
    authenticator ??= softAuthenticator(origin)
    return authenticator[act]({ options: { ...asked } })
  })
  await page.addInitScript(answerInItsPlace)
}

type Answer = { readonly id: string; readonly response: Readonly<Record<string, string | string[]>> }
type Soft = (act: 'make' | 'use', origin: string, asked: Asked) => Promise<Answer>

/** Runs in the page. */
function answerInItsPlace(): void {
  // A page that is still empty knows no passkeys.
  if (!isSecureContext) return
  const bytes = (text: string) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0)).buffer
  const text = (source: BufferSource) => {
    const { buffer, byteOffset, byteLength } = ArrayBuffer.isView(source) ? source : new Uint8Array(source)
    return btoa(String.fromCharCode(...new Uint8Array(buffer, byteOffset, byteLength)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  }
  const ask = async (
    act: 'make' | 'use',
    challenge: BufferSource | undefined,
    user?: BufferSource,
  ): Promise<Credential> => {
    const soft = Reflect.get(window, 'softAuthenticator') as Soft
    const asked = {
      challenge: text(challenge ?? new Uint8Array()),
      ...(user ? { user: { id: text(user) } } : {}),
    }
    const { id, response } = await soft(act, location.origin, asked)
    const parts = Object.entries(response).flatMap(([key, part]) =>
      typeof part === 'string' ? [[key, bytes(part)] as const] : [],
    )
    const transports = () => response.transports ?? []
    return Object.assign(Object.create(null), {
      id,
      rawId: bytes(id),
      type: 'public-key',
      authenticatorAttachment: 'platform',
      getClientExtensionResults: () => ({}),
      response: { ...Object.fromEntries(parts), getTransports: transports },
    })
  }
  const { credentials } = navigator
  credentials.create = (options) => ask('make', options?.publicKey?.challenge, options?.publicKey?.user.id)
  credentials.get = (options) => ask('use', options?.publicKey?.challenge)
}
