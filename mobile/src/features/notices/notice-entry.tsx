import type { Client } from '@qingtuan/contract/client'
import { noticeSentence } from '@qingtuan/contract/notices/sentences'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { client, queries } from '../../shared/api/client.ts'
import { ForwardIcon } from '../../shared/page/icons.tsx'
import { momentOf } from '../../shared/text/dates.ts'
import { useLocale } from '../../shared/text/i18n.ts'
import { useNoticesTexts } from './texts.ts'

type Notice = Awaited<ReturnType<Client['notices']['list']>>['items'][number]

/** One notice; a touch notes that it was read, and leads to where the matter stands. */
export function NoticeEntry({ notice }: { readonly notice: Notice }) {
  const t = useNoticesTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  const cache = useQueryClient()
  const opening = useMutation({
    mutationFn: () => client.notices.markRead({ id: notice.id }),
    onSettled: () => cache.invalidateQueries({ queryKey: queries.notices.key() }),
  })
  const { kind, facts, link, at, readAt } = notice
  const isUnread = readAt === null
  const open = () => {
    if (isUnread) opening.mutate()
    if (link !== null) navigate(link)
  }
  return (
    <li>
      <button type="button" className="menu-entry notice-entry" onClick={open}>
        <span className="matter">
          <span className={isUnread ? 'notice-unread' : undefined}>
            {isUnread ? <span className="badge badge-attention">{t('unread')}</span> : null}{' '}
            {noticeSentence(kind, locale, facts)}
          </span>
          <span className="weak notice-time">{momentOf(at)}</span>
        </span>
        {link === null ? null : <ForwardIcon />}
      </button>
    </li>
  )
}
