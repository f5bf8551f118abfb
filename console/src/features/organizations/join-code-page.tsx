import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Button } from 'antd'
import { Navigate } from 'react-router'
import { Page, Section } from '../../shared/look/page.tsx'
import { useCopy } from '../../shared/look/use-copy.ts'
import { QrCode } from '../../shared/qr-code/qr-code.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { siteName } from '../../shared/site.ts'
import { defineTexts, useTexts } from '../../shared/texts/texts.ts'
import styles from './join-code-page.module.css'

const texts = defineTexts(
  'join-code',
  {
    title: '加入二维码',
    lead: '打印张贴或发给团员；扫码后在手机端注册，加入申请会直接送到本支部。',
    scan: '扫码加入团支部',
    how: '用手机相机或微信扫一扫，按提示注册并提交加入申请',
    print: '打印',
    copy: '复制链接',
  },
  {
    title: 'QR code for joining',
    lead: 'Print it or send it; members register on the phone, and their applications come to this branch.',
    scan: 'Scan to join this branch',
    how: 'Scan with the camera or WeChat, register and apply',
    print: 'Print',
    copy: 'Copy link',
  },
)

/** A sheet to hang up: who scans it applies to this very branch. */
export default function JoinCodePage() {
  const say = useTexts(texts)
  const copy = useCopy()
  const { id, kind, fullName } = useMyOrganization()
  if (!holdsMembers(kind)) return <Navigate to="/organizations" replace />
  const link = `${location.origin}/m/register?organization=${id}`
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          <Button onClick={() => copy(link)}>{say('copy')}</Button>
          <Button type="primary" onClick={() => window.print()}>
            {say('print')}
          </Button>
        </>
      }
    >
      <Section>
        <div className={styles.sheet}>
          <p className={styles.site}>{siteName}</p>
          <h2 className={styles.scan}>{say('scan')}</h2>
          <p className={styles.name}>{fullName}</p>
          <QrCode content={link} label={`${say('scan')}：${fullName}`} size={300} />
          <p className={styles.how}>{say('how')}</p>
          <p className={styles.link}>{link}</p>
        </div>
      </Section>
    </Page>
  )
}
