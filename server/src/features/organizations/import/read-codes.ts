import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { ORGANIZATION_KINDS } from '@qingtuan/domain/organizations/kind'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'
import { INDUSTRIES } from '@qingtuan/domain/shared/code-tables/industry'
import { PROVINCES } from '@qingtuan/domain/shared/code-tables/province'
import type { Decision } from '@qingtuan/domain/shared/refusal'
import { accept, refuse } from '@qingtuan/domain/shared/refusal'

const NAMES: Readonly<Record<OrganizationKind, readonly string[]>> = {
  leadingBody: ['领导机关'],
  committee: ['基层团委', '团委'],
  workingCommittee: ['团工委'],
  generalBranch: ['团总支'],
  branch: ['团支部'],
}

export function readKind(raw: string): Decision<OrganizationKind> {
  const wanted = fold(raw)
  const kind = ORGANIZATION_KINDS.find((known) =>
    [known, ...NAMES[known]].some((name) => fold(name) === wanted),
  )
  return kind ? accept(kind) : refuse('organizationImport.kindUnknown')
}

/** By its name, the part in brackets being optional, or by our code. */
export function readIndustry(raw: string): Decision<IndustryCode> {
  const wanted = fold(raw)
  const names = ({ code, zh }: { code: string; zh: string }) => [code, zh, zh.replace(/\(.*\)$/, '')]
  const found = INDUSTRIES.find((industry) => names(industry).some((name) => fold(name) === wanted))
  return found ? accept(found.code) : refuse('organizationImport.industryUnknown')
}

/** GB/T 2260, six digits of a province that exists. */
export function readAreaCode(raw: string): Decision<string> {
  const code = raw.normalize('NFKC').trim()
  const known = /^\d{6}$/.test(code) && PROVINCES.some((province) => code.startsWith(province.code))
  return known ? accept(code) : refuse('organizationImport.areaUnknown')
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]/gu, '')
}
