import { createRequire } from 'node:module'
import { isIP } from 'node:net'

type Ip2Region = typeof import('ip2region')
type Regions = InstanceType<Ip2Region['default']>

const CHINA = '中国'
const MAPPED = /^::ffff:(?=\d+\.)/i

let regions: Regions | null = null

/** The ranges are read at the first question: 11 MB that a command line never needs. */
function openRegions(): Regions {
  if (regions) return regions
  // CommonJS whose only export is called default: an import of it means something else to every tool.
  const { default: Regions } = createRequire(import.meta.url)('ip2region') as Ip2Region
  regions = new Regions()
  return regions
}

/**
 * Where a network address is, in Chinese: province and city in China, else the country. Null when the address does not
 * tell, as inside a building. The ranges lie on this machine, so that no address leaves it.
 */
export function placeOf(address: string): string | null {
  const plain = address.replace(MAPPED, '')
  if (isIP(plain) === 0) return null
  const { country, province, city } = openRegions().search(plain) ?? {}
  if (!country) return null
  if (country !== CHINA) return country
  // 北京 and 北京市 are one place.
  const within = [province, city].filter((part) => part).map((part) => part?.replace(/[省市]$/, ''))
  return [...new Set(within)].join(' ') || CHINA
}
