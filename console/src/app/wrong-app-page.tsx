import { Button } from 'antd'
import { useLogOut } from '../shared/session/use-log-out.ts'
import { defineTexts, useTexts } from '../shared/texts/texts.ts'
import { Dead } from './dead.tsx'

const texts = defineTexts(
  'wrong-app',
  {
    title: '这里是团组织的工作台',
    text: '您登录的是个人账号。团员请使用手机端；团组织请退出后用组织的用户名登录。',
    mobile: '打开手机端',
    logOut: '退出登录',
  },
  {
    title: 'This is the console for organizations',
    text: 'You are logged in with a personal account. Members use the mobile app; organizations log in with theirs.',
    mobile: 'Open the mobile app',
    logOut: 'Log out',
  },
)

export function WrongAppPage() {
  const say = useTexts(texts)
  const logOut = useLogOut()
  return (
    <Dead title={say('title')} text={say('text')}>
      <a href="/m/">{say('mobile')}</a>{' '}
      <Button type="link" onClick={() => logOut.mutate()}>
        {say('logOut')}
      </Button>
    </Dead>
  )
}
