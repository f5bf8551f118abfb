import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { judgePlacement } from '@qingtuan/domain/organizations/kind'
import { childPath } from '@qingtuan/domain/organizations/path'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'
import type { Transaction } from '../../platform/database/database.ts'
import { nameKeys } from '../../platform/pinyin/name-keys.ts'
import type { Platform } from '../../platform/platform.ts'
import { must } from '../../platform/refused.ts'
import { sealContactPhone } from './contact-phone.ts'
import { searchTerms } from './search-terms.ts'
import { insertName, insertOrganization, insertTerms } from './store/creation.ts'

export interface NewOrganization {
  /** From `leaseOrganizationId`; a transaction that others wait for leases it before it begins. */
  readonly id?: number
  readonly parent: { readonly path: string; readonly id: number; readonly kind: OrganizationKind } | null
  readonly kind: OrganizationKind
  readonly fullName: string
  readonly shortName: string
  readonly industry?: IndustryCode | null
  readonly areaCode: string
  readonly secretaryName?: string | null
  readonly contactName?: string | null
  readonly contactPhone?: string | null
  readonly createdAt: Date
  /** When it completed its first log-in: then it is active; without, it is registered. */
  readonly completedAt?: Date | null
}

/** An id that nobody else gets; in a connection of its own, and lost when the transaction fails. */
export function leaseOrganizationId(platform: Platform): Promise<number> {
  return platform.serials.next('organization')
}

/**
 * Sets up an organization with its first name and what finds it.
 * Refuses `organization.kindNotAllowed` and `organization.fullNameTaken`.
 */
export async function createOrganization(
  trx: Transaction,
  platform: Platform,
  wish: NewOrganization,
): Promise<{ id: number; path: string }> {
  must(judgePlacement(wish.kind, wish.parent?.kind ?? null))
  const id = wish.id ?? (await leaseOrganizationId(platform))
  const path = childPath(wish.parent?.path ?? null, id)
  await insertOrganization(trx, { id, path, ...organizationColumns(platform, wish) })
  await insertName(trx, { organizationId: id, ...wish }, wish.createdAt)
  await insertTerms(trx, id, searchTerms(wish))
  return { id, path }
}

/** Every column but id and path. */
export function organizationColumns(platform: Platform, wish: NewOrganization) {
  const completedAt = wish.completedAt ?? null
  return {
    parent_id: wish.parent?.id ?? null,
    kind: wish.kind,
    status: completedAt === null ? ('registered' as const) : ('active' as const),
    full_name: wish.fullName,
    short_name: wish.shortName,
    name_py: nameKeys(wish.shortName).pinyin,
    industry: wish.industry ?? null,
    area_code: wish.areaCode,
    secretary_name: wish.secretaryName ?? null,
    contact_name: wish.contactName ?? null,
    ...sealContactPhone(platform, wish.contactPhone ?? null),
    created_at: wish.createdAt,
    completed_at: completedAt,
  }
}
