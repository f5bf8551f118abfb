import Bowser from 'bowser'

/** Browser and version on which system, as far as the browser tells (FAQ X2). */
export function describeDevice(userAgent: string): string {
  const { browser, os } = Bowser.parse(userAgent)
  const program = [browser.name, browser.version].filter(Boolean).join(' ')
  const system = [os.name, os.versionName ?? os.version].filter(Boolean).join(' ')
  return [program, system].filter((part) => part !== '').join(' / ')
}
