import type { LogInWay } from '@qingtuan/domain/accounts/session'
import type { TableColumnsType } from 'antd'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { Section } from '../../shared/look/page.tsx'
import { defineTexts, useTexts } from '../../shared/texts/texts.ts'
import { useLogIns } from './queries.ts'
import styles from './security-page.module.css'

const texts = defineTexts(
  'log-ins',
  {
    title: '最近登录',
    lead: '最近 180 天的登录记录。有不认识的，请立即修改密码，其他设备会随之退出。',
    at: '时间',
    way: '方式',
    device: '设备',
    unknownDevice: '未知设备',
    address: 'IP 地址',
    place: '地点',
    unknownPlace: '未知',
    state: '状态',
    here: '本次登录',
    open: '仍在登录',
    over: '已退出',
    newDevice: '新设备',
    registration: '注册',
    password: '密码',
    smsCode: '短信验证码',
    passkey: '通行密钥',
  },
  {
    title: 'Recent log-ins',
    lead: 'The last 180 days. If one is not yours, change the password at once; other devices are then logged out.',
    at: 'Time',
    way: 'How',
    device: 'Device',
    unknownDevice: 'Unknown device',
    address: 'IP address',
    place: 'Place',
    unknownPlace: 'Unknown',
    state: 'State',
    here: 'This session',
    open: 'Logged in',
    over: 'Ended',
    newDevice: 'New device',
    registration: 'Registration',
    password: 'Password',
    smsCode: 'SMS code',
    passkey: 'Passkey',
  },
)

interface LogIn {
  readonly at: string
  readonly way: LogInWay
  readonly device: string
  readonly address: string
  readonly place: string | null
  readonly current: boolean
  readonly open: boolean
  readonly newDevice: boolean
}

/** When, how and from where the account was entered. */
export function LogInList() {
  const say = useTexts(texts)
  const logIns = useLogIns()
  const rows = logIns.data?.items.map((logIn, place) => ({ ...logIn, id: place }))
  return (
    <Section title={say('title')}>
      <p className={styles.lead}>{say('lead')}</p>
      <DataTable rows={rows} reading={logIns} columns={useColumns()} />
    </Section>
  )
}

function useColumns(): TableColumnsType<LogIn & { readonly id: number }> {
  const say = useTexts(texts)
  return [
    { title: say('at'), dataIndex: 'at', render: momentText },
    { title: say('way'), dataIndex: 'way', render: (way: LogIn['way']) => say(way) },
    {
      title: say('device'),
      render: (_, { device, newDevice }) => (
        <>
          {device || say('unknownDevice')} {newDevice && <Badge tone="warn">{say('newDevice')}</Badge>}
        </>
      ),
    },
    { title: say('address'), dataIndex: 'address' },
    {
      title: say('place'),
      dataIndex: 'place',
      render: (place: string | null) => place ?? say('unknownPlace'),
    },
    {
      title: say('state'),
      render: (_, { current, open }) =>
        current ? <Badge tone="good">{say('here')}</Badge> : say(open ? 'open' : 'over'),
    },
  ]
}
