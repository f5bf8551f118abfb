import type { Client } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../shared/api/client.ts'
import { NextSteps } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { momentOf } from '../../../shared/text/dates.ts'
import { useMeTexts } from '../me/texts.ts'
import { useSecurityTexts } from './texts.ts'

type LogIn = Awaited<ReturnType<Client['accounts']['listLogIns']>>['items'][number]

/** 登录记录: when, how, where and on what somebody logged in to this account. */
export function LogInsPage() {
  const t = useSecurityTexts()
  const tm = useMeTexts()
  const logIns = useQuery(queries.accounts.listLogIns.queryOptions())
  return (
    <Page title={t('logInHistory')} back="/me/security">
      <p className="weak">{t('historyIntro')}</p>
      <Asked query={logIns}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('historyNone')} />
          ) : (
            <ul className="menu">
              {items.map((logIn) => (
                <LogInRow key={logIn.at + logIn.way} logIn={logIn} />
              ))}
            </ul>
          )
        }
      </Asked>
      <section className="notice notice-attention">
        <p>{t('historyStrange')}</p>
        <NextSteps steps={[{ label: tm('changePassword'), to: '/me/security/password' }]} />
      </section>
    </Page>
  )
}

function LogInRow({ logIn }: { readonly logIn: LogIn }) {
  const t = useSecurityTexts()
  const tm = useMeTexts()
  const { at, way, device, place, address, current, open, newDevice } = logIn
  const still = current ? t('thisOne') : open ? t('stillOpen') : null
  return (
    <li className="session">
      <p className="session-device">
        {momentOf(at)}
        {still ? <span className="badge">{still}</span> : null}
        {newDevice ? <span className="badge badge-attention">{t('newDevice')}</span> : null}
      </p>
      <p>
        {t(way)} · {device || tm('unknownDevice')}
      </p>
      <p className="weak">
        {place ?? t('placeUnknown')} · {address}
      </p>
    </li>
  )
}
