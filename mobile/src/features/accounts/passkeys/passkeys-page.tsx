import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../shared/api/client.ts'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { useSecurityTexts } from '../security/texts.ts'
import { AddPasskeyForm } from './add-passkey-form.tsx'
import { PasskeyRow } from './passkey-row.tsx'

/** 通行密钥: those of this account, one more where the browser can make one. */
export function PasskeysPage() {
  const t = useSecurityTexts()
  const passkeys = useQuery(queries.accounts.listPasskeys.queryOptions())
  return (
    <Page title={t('passkeys')} back="/me/security">
      <p className="weak">{t('passkeyIntro')}</p>
      <Asked query={passkeys}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="card weak">{t('passkeyNone')}</p>
          ) : (
            <ul className="menu">
              {items.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} />
              ))}
            </ul>
          )
        }
      </Asked>
      {'PublicKeyCredential' in window ? (
        <AddPasskeyForm />
      ) : (
        <p className="notice notice-attention">{t('passkeyAbsent')}</p>
      )}
    </Page>
  )
}
