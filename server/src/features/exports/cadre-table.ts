import { POST_END_WORDS, POST_STATE_WORDS } from '@qingtuan/contract/cadres/words'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import { POST_KINDS, POSTS } from '@qingtuan/domain/shared/code-tables/post'
import type { Platform } from '../../platform/platform.ts'
import { readPeople } from '../accounts/index.ts'
import type { PostOnPage } from '../cadres/index.ts'
import { postPages } from '../cadres/index.ts'
import type { ExportTable } from './export-table.ts'
import { personalCells, personalLabels } from './personal-cells.ts'
import type { CadreExport, ListWish } from './wish.ts'

const HEADERS = {
  'zh-CN': [
    '团组织',
    '职务',
    '任职方式',
    '任职日期',
    '任期截止',
    '状态',
    '离任原因',
    '管理端权限',
    '是否团员',
  ],
  en: ['Organization', 'Post', 'Held', 'From', 'Term ends', 'State', 'Ended by', 'Console access', 'Member'],
} as const

export interface AskedList<T extends ListWish> {
  readonly wish: T
  /** Top of the subtree that is listed. */
  readonly path: string
  readonly askedBy: number
}

/** 团干部 as the page shows it: the same filter, the same order. */
export function cadreTable(platform: Platform, { wish, path, askedBy }: AskedList<CadreExport>): ExportTable {
  const { language, filter } = wish
  const name = language === 'en' ? 'Cadres' : '团干部'
  const header = [language === 'en' ? 'Name' : '姓名', ...personalLabels(language), ...HEADERS[language]]
  const today = toShanghaiDate(platform.clock())
  return {
    name,
    header,
    pages: pages(platform, { wish, list: { filter, path, askedBy, today } }),
    total: null,
  }
}

interface Reading {
  readonly wish: CadreExport
  readonly list: {
    readonly filter: CadreExport['filter']
    readonly path: string
    readonly askedBy: number
    readonly today: CalendarDate
  }
}

async function* pages(platform: Platform, { wish, list }: Reading) {
  const { database } = platform
  for await (const page of postPages(database, list)) {
    const ids = [...new Set(page.map(({ personId }) => personId))]
    const people = await readPeople(database, platform, ids)
    yield page.map(({ personId, post }) => [
      post.name,
      ...personalCells(people.get(personId), wish),
      ...cellsOf(post, wish.language),
    ])
  }
}

function cellsOf(post: PostOnPage['post'], language: ListWish['language']): string[] {
  const yes = (is: boolean) => (is ? (language === 'en' ? 'Yes' : '是') : language === 'en' ? 'No' : '否')
  return [
    post.organization.shortName,
    post.postNote ?? word(POSTS, post.post, language),
    word(POST_KINDS, post.kind, language),
    post.startedOn,
    post.termEndsOn ?? '',
    POST_STATE_WORDS[post.state][language],
    post.endedReason === null ? '' : POST_END_WORDS[post.endedReason][language],
    yes(post.consoleAccess),
    yes(post.isMember),
  ]
}

function word(table: readonly CodeRow[], code: string, language: ListWish['language']): string {
  return table.find((row) => row.code === code)?.[language === 'en' ? 'en' : 'zh'] ?? code
}
