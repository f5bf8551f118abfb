import type { Client } from '@qingtuan/contract/client'
import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { queries } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { confirm } from '../../../shared/page/confirm.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { tell } from '../../../shared/page/tell.ts'
import { usePageTexts } from '../../../shared/page/texts.ts'
import { momentOf } from '../../../shared/text/dates.ts'
import { useSecurityTexts } from '../security/texts.ts'
import { exceptStepUp, useStepUp } from './use-step-up.tsx'

type Passkey = Awaited<ReturnType<Client['accounts']['listPasskeys']>>['items'][number]

export function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const t = useSecurityTexts()
  const { name, createdAt, lastUsedAt } = passkey
  const { askAndRemove, pending, failure, question } = useRemove(passkey)
  return (
    <li className="session">
      <p className="session-device">{name}</p>
      <p className="weak">{t('passkeyCreated', { moment: momentOf(createdAt) })}</p>
      <p className="weak">
        {lastUsedAt ? t('passkeyUsed', { moment: momentOf(lastUsedAt) }) : t('passkeyUnused')}
      </p>
      <FailureNotice failure={failure} />
      <Button
        size="small"
        fill="outline"
        loading={pending}
        aria-label={t('passkeyRemoveOf', { name })}
        onClick={() => void askAndRemove()}
      >
        {t('passkeyRemove')}
      </Button>
      {question}
    </li>
  )
}

function useRemove({ id, name }: Passkey) {
  const t = useSecurityTexts()
  const tp = usePageTexts()
  const cache = useQueryClient()
  const stepUp = useStepUp()
  const { submit, pending, failure } = useSubmission({
    onFailed: stepUp.onFailed,
    send: (client, passkey: string) => client.accounts.removePasskey({ id: passkey }),
    onDone: () => {
      void tell(t('passkeyRemoved'))
      return cache.invalidateQueries({ queryKey: queries.accounts.listPasskeys.key() })
    },
  })
  const askAndRemove = async () => {
    const title = t('passkeyRemoveOf', { name })
    const text = t('passkeyRemoveAsk', { name })
    if (await confirm({ title, text, yes: t('passkeyRemove'), no: tp('cancel') })) submit(id)
  }
  const question = stepUp.question(() => submit(id))
  return { askAndRemove, pending, failure: exceptStepUp(failure), question }
}
