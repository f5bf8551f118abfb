import { JOIN_APPLICATION_STATE_WORDS } from '@qingtuan/contract/join-applications/words'
import { SEX_WORDS } from '@qingtuan/contract/members/cells'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Platform } from '../../platform/platform.ts'
import type { Person } from '../accounts/index.ts'
import { readPeople } from '../accounts/index.ts'
import type { AskedList } from './cadre-table.ts'
import type { ExportTable } from './export-table.ts'
import { personalCells, personalLabels } from './personal-cells.ts'
import type { ExportPorts, FiledApplication } from './ports.ts'
import type { ApplicationExport, ListWish } from './wish.ts'

const HEADERS = {
  'zh-CN': ['姓名', '性别', '出生日期', '入团时间', '团员编号', '团组织', '状态', '提交时间', '办理期限'],
  en: ['Name', 'Sex', 'Born', 'Joined', 'Member number', 'Organization', 'State', 'Submitted', 'Due'],
} as const

/** 加入申请 as the page shows it: the same filter, the same order. */
export function applicationTable(
  platform: Platform,
  asked: AskedList<ApplicationExport>,
  ports: ExportPorts,
): ExportTable {
  const { language } = asked.wish
  const name = language === 'en' ? 'Join applications' : '加入申请'
  const header = [...HEADERS[language], ...personalLabels(language)]
  return { name, header, pages: pages(platform, asked, ports), total: null }
}

async function* pages(
  platform: Platform,
  { wish, path, askedBy }: AskedList<ApplicationExport>,
  ports: ExportPorts,
) {
  const { database } = platform
  const list = { filter: wish.filter, path, askedBy, today: toShanghaiDate(platform.clock()) }
  for await (const page of ports.applicationPages(database, list)) {
    const ids = [...new Set(page.map(({ personId }) => personId))]
    const people = await readPeople(database, platform, ids)
    yield page.map((filed) => {
      const person = people.get(filed.personId)
      return [...cellsOf(filed, person, wish.language), ...personalCells(person, wish)]
    })
  }
}

function cellsOf(
  filed: FiledApplication,
  person: Person | undefined,
  language: ListWish['language'],
): string[] {
  return [
    person?.name ?? '',
    person ? SEX_WORDS[person.sex][language === 'en' ? 1 : 0] : '',
    person?.bornOn ?? '',
    filed.joinedOn,
    filed.memberNumber ?? '',
    filed.organization,
    JOIN_APPLICATION_STATE_WORDS[filed.state][language],
    toShanghaiDate(filed.submittedAt),
    filed.waitsUntil ?? '',
  ]
}
