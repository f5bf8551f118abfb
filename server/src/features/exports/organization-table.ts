import { ORGANIZATION_KIND_WORDS, ORGANIZATION_STATUS_WORDS } from '@qingtuan/contract/organizations/words'
import type { Platform } from '../../platform/platform.ts'
import { readOrganizationAccounts } from '../accounts/index.ts'
import { countMembers } from '../members/index.ts'
import type { OrganizationOnList } from '../organizations/index.ts'
import { subtreePages } from '../organizations/index.ts'
import type { ExportTable } from './export-table.ts'
import type { ListWish } from './wish.ts'

const HEADERS = {
  'zh-CN': [
    '组织 ID',
    '上级 ID',
    '组织全称',
    '简称',
    '类别',
    '状态',
    '地区代码',
    '书记',
    '联系人',
    '用户名',
    '团员数',
  ],
  en: [
    'Id',
    'Superior',
    'Full name',
    'Short name',
    'Kind',
    'Status',
    'Area',
    'Secretary',
    'Contact',
    'User name',
    'Members',
  ],
} as const

/** The organizations of a subtree. */
export async function organizationTable(
  platform: Platform,
  { wish, path }: { readonly wish: ListWish; readonly path: string },
): Promise<ExportTable> {
  const { language } = wish
  const name = language === 'en' ? 'Organizations' : '团组织'
  return { name, header: HEADERS[language], pages: pages(platform, path, language), total: null }
}

async function* pages(platform: Platform, path: string, language: ListWish['language']) {
  const { database } = platform
  for await (const page of subtreePages(database, path)) {
    const ids = page.map(({ id }) => id)
    const [accounts, counts] = [
      await readOrganizationAccounts(database, ids),
      await countMembers(database, ids),
    ]
    yield page.map((organization) => [
      ...cellsOf(organization, language),
      accounts.get(organization.id)?.userName ?? '',
      String(counts.get(organization.id) ?? 0),
    ])
  }
}

function cellsOf(organization: OrganizationOnList, language: ListWish['language']): string[] {
  const { id, parentId, fullName, shortName, kind, status, areaCode, secretaryName, contactName } =
    organization
  return [
    String(id),
    parentId === null ? '' : String(parentId),
    fullName,
    shortName,
    ORGANIZATION_KIND_WORDS[kind][language],
    ORGANIZATION_STATUS_WORDS[status][language],
    areaCode,
    secretaryName ?? '',
    contactName ?? '',
  ]
}
