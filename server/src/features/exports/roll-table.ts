import type { ExportedMemberColumn, PersonalColumn } from '@qingtuan/contract/exports/task'
import { PERSONAL_COLUMNS } from '@qingtuan/contract/exports/task'
import { cellText, columnLabel } from '@qingtuan/contract/members/columns'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Platform } from '../../platform/platform.ts'
import { readPeople } from '../accounts/index.ts'
import type { RollPorts } from '../members/index.ts'
import { rollPages } from '../members/index.ts'
import { readOrganization } from '../organizations/index.ts'
import type { ExportTable } from './export-table.ts'
import { personalCell, personalLabel } from './personal-cells.ts'
import type { RollExport } from './wish.ts'

interface Asked {
  readonly wish: RollExport
  /** Of the organization that exports. */
  readonly path: string
  readonly ports: RollPorts
}

/** The roll as the page shows it: the same filter, the same order, the columns that were chosen. */
export async function rollTable(platform: Platform, { wish, path, ports }: Asked): Promise<ExportTable> {
  const { language, columns, filter } = wish
  const part =
    filter.organizationId === undefined
      ? null
      : await readOrganization(platform.database, filter.organizationId)
  const header = columns.map((column) => labelOf(column, language))
  const name = language === 'en' ? 'Members' : '团员'
  // What was within reach when it was asked for may have moved away since.
  const top = part?.path.startsWith(path) ? part.path : path
  return { name, header, pages: pages(platform, { wish, path, ports }, top), total: null }
}

async function* pages(platform: Platform, { wish, path: reach, ports }: Asked, path: string) {
  const { database } = platform
  const { filter } = wish
  const now = platform.clock()
  const today = filter.asOf ?? toShanghaiDate(now)
  const isPersonal = wish.columns.some(isPersonalColumn)
  for await (const page of rollPages(database, { path, reach, filter, now }, ports)) {
    const ids = isPersonal ? page.filter(({ member }) => member.inReach).map(({ personId }) => personId) : []
    const people = await readPeople(database, platform, ids)
    yield page.map((entry) =>
      wish.columns.map((column) =>
        isPersonalColumn(column)
          ? personalCell(column, people.get(entry.personId), wish)
          : cellText(column, entry.member, { locale: wish.language, today }),
      ),
    )
  }
}

function isPersonalColumn(column: ExportedMemberColumn): column is PersonalColumn {
  return PERSONAL_COLUMNS.some((known) => known === column)
}

function labelOf(column: ExportedMemberColumn, language: RollExport['language']): string {
  if (isPersonalColumn(column)) return personalLabel(column, language)
  return columnLabel(column, language)
}
