import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { childPath } from '@qingtuan/domain/organizations/path'
import { BEIJING_DISTRICTS } from '@qingtuan/domain/shared/code-tables/beijing-district'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'
import type { Random } from '../random.ts'
import { splitByChance, splitByWeights } from '../split.ts'
import type { Unit } from './units.ts'
import { districtUnits, enterprise, university } from './units.ts'

export interface PlannedOrganization {
  readonly id: number
  readonly parent: PlannedOrganization | null
  readonly path: string
  readonly kind: OrganizationKind
  readonly industry: IndustryCode | null
  readonly areaCode: string
  /** Names of areas and units from the top down; the last one is its own. */
  readonly areaNames: readonly string[]
  readonly labels: readonly string[]
}

/** In thousandths, about as the districts differ in truth: the largest holds a ninth of the city. */
const DISTRICT_WEIGHTS = [50, 65, 160, 80, 39, 187, 20, 60, 75, 60, 80, 65, 20, 20, 20, 19]
const DISTRICTS_SHARE = 0.62
const UNIVERSITIES_SHARE = 0.25
const ENTERPRISES_SHARE = 0.13

/** The tree of a city: exactly `size` organizations, depth up to 8, superiors before their subordinates. */
export function planTree(size: number, random: Random): PlannedOrganization[] {
  const planned: PlannedOrganization[] = []
  const place: Place = (facts) => {
    const id = planned.length + 1
    const organization = { ...facts, id, path: childPath(facts.parent?.path ?? null, id) }
    planned.push(organization)
    return organization
  }
  const shares = [DISTRICTS_SHARE, UNIVERSITIES_SHARE, ENTERPRISES_SHARE]
  const [districts = 0, universities = 0, enterprises = 0] = splitByWeights(size - 1, shares)
  const city = place({
    parent: null,
    kind: 'leadingBody',
    industry: 'partyAndGovernment',
    areaCode: '110000',
    areaNames: ['北京市'],
    labels: [],
  })
  plantDistricts(city, districts, { place, random })
  plantUnits(city, [[1, () => university]], universities, { place, random })
  plantUnits(city, [[1, () => enterprise]], enterprises, { place, random })
  return planned
}

type Place = (facts: Omit<PlannedOrganization, 'id' | 'path'>) => PlannedOrganization

interface Planting {
  readonly place: Place
  readonly random: Random
}

function plantDistricts(city: PlannedOrganization, total: number, planting: Planting): void {
  const sizes = splitByWeights(total, DISTRICT_WEIGHTS, 1)
  for (const [index, { code, zh }] of BEIJING_DISTRICTS.entries()) {
    const district = planting.place({
      parent: city,
      kind: 'leadingBody',
      industry: 'partyAndGovernment',
      areaCode: code,
      areaNames: ['北京市', zh],
      labels: [],
    })
    plantUnits(district, districtUnits, (sizes[index] ?? 1) - 1, planting)
  }
}

/** Shares `total` organizations out among the units that stand under `parent`. */
function plantUnits(
  parent: PlannedOrganization,
  under: Unit['under'],
  total: number,
  planting: Planting,
): void {
  const shares = splitByWeights(
    total,
    under.map(([share]) => share),
  )
  for (const [index, [, unitOf]] of under.entries()) plantUnit(parent, unitOf(), shares[index] ?? 0, planting)
}

function plantUnit(parent: PlannedOrganization, unit: Unit, total: number, planting: Planting): void {
  if (total === 0) return
  const count = Math.max(1, Math.round(total / unit.size))
  const { kind, industry } = unit
  for (const [ordinal, size] of splitByChance(total, count, planting.random, 1).entries()) {
    const labels = [...parent.labels, unit.label(ordinal)]
    const organization = planting.place({
      ...areaOf(parent, planting.random),
      parent,
      kind,
      industry,
      labels,
    })
    plantUnits(organization, unit.under, size - 1, planting)
  }
}

/** Inherited; what stands directly under the city lies in some district, which its name does not tell. */
function areaOf(parent: PlannedOrganization, random: Random) {
  const { areaCode, areaNames } = parent
  return parent.parent === null && parent.labels.length === 0
    ? { areaCode: random.pick(BEIJING_DISTRICTS).code, areaNames: [] }
    : { areaCode, areaNames }
}
