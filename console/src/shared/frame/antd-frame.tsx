import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { theme } from '../look/theme.ts'
import { styleNonce } from '../site.ts'
import { useLocale } from '../texts/locale.ts'
import { eyeIcon } from './eye-icon.tsx'
import { signStyles } from './style-nonce.ts'

signStyles()

/** Look, language and style nonce of everything that is built from antd. */
export function AntdFrame({ children }: { readonly children: ReactNode }) {
  const { locale } = useLocale()
  return (
    <ConfigProvider
      theme={theme}
      locale={locale === 'en' ? enUS : zhCN}
      csp={styleNonce ? { nonce: styleNonce } : {}}
      button={{ autoInsertSpace: false }}
      inputPassword={{ iconRender: eyeIcon }}
      form={{ scrollToFirstError: { focus: true, block: 'center' } }}
    >
      <App>{children}</App>
    </ConfigProvider>
  )
}
