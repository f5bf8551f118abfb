import Button from 'antd-mobile/es/components/button'
import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import type { LogInFormProps } from './log-in-form.ts'
import { useLogInTexts } from './texts.ts'

/** 通行密钥登录, where the browser knows passkeys. What it needs is fetched when pressed. */
export function PasskeyButton({ onEntered }: Pick<LogInFormProps, 'onEntered'>) {
  const t = useLogInTexts()
  const [isRefused, setIsRefused] = useState(false)
  const { submit, pending, failure } = useSubmission({
    send: async (_, __: undefined) => {
      const { logInByPasskey } = await import('../passkeys/ceremony.ts')
      return logInByPasskey()
    },
    onDone: (answer) => {
      setIsRefused(typeof answer === 'string')
      if (typeof answer !== 'string') onEntered(answer)
    },
  })
  if (!('PublicKeyCredential' in window)) return null
  return (
    <div className="stack">
      <Button block size="large" loading={pending} onClick={() => submit(undefined)}>
        {t('byPasskey')}
      </Button>
      {isRefused && !pending ? (
        <p className="notice" role="alert">
          {t('noPasskey')}
        </p>
      ) : null}
      <FailureNotice failure={failure} />
    </div>
  )
}
