import Bowser from 'bowser'

/** Device model and version, or browser and version, as far as the browser tells (FAQ X2). */
export function describeDevice(userAgent: string): string {
  const { browser, os, platform } = Bowser.parse(userAgent)
  const model = [platform.vendor, platform.model].filter(Boolean).join(' ')
  const system = [os.name, os.version].filter(Boolean).join(' ')
  const program = [browser.name, browser.version].filter(Boolean).join(' ')
  return [model, system, program].filter((part) => part !== '').join(' / ')
}
