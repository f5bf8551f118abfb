import { existsSync } from 'node:fs'

const places = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
}

export type BrowserName = keyof typeof places

/** Where this browser stands on this machine, or undefined. */
export const findBrowser = (name: BrowserName): string | undefined =>
  places[name].find((it) => existsSync(it))
