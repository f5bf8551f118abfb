import { useQueryClient } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { meKey, useMe } from '../../../shared/session/me.ts'
import { useMeTexts } from '../me/texts.ts'
import { useLogOut } from '../me/use-log-out.ts'
import { ChangePasswordForm } from './change-password-form.tsx'

/** A one-time password opens nothing else until it is changed (FAQ M14). */
export function PasswordRequiredPage() {
  const t = useMeTexts()
  const me = useMe()
  const cache = useQueryClient()
  const { logOut } = useLogOut()
  return (
    <Page title={t('requiredTitle')}>
      <Asked query={me}>
        {(data) => {
          // Whose record it is comes first: the gate asks.
          if (!data?.passwordChangeRequired || data.proofRequired) return <Navigate to="/" replace />
          return (
            <>
              <p className="notice notice-attention">{t('requiredIntro')}</p>
              <ChangePasswordForm onDone={() => void cache.invalidateQueries({ queryKey: meKey })} />
              <div className="links">
                <button type="button" onClick={() => logOut(undefined)}>
                  {t('logOut')}
                </button>
              </div>
            </>
          )
        }}
      </Asked>
    </Page>
  )
}
