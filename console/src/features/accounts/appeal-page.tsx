import { Link } from 'react-router'
import { Gate, GateLinks } from '../../shared/gate/gate.tsx'
import { defineTexts, useTexts } from '../../shared/texts/texts.ts'
import styles from './appeal-page.module.css'

const texts = defineTexts(
  'appeal',
  {
    title: '个人申诉',
    lead: '用于身份证已被注册、手机号更换后登录不了等情况。网上申诉尚未开放，目前请按下面的办法处理：',
    phone: '手机号还在用，只是忘了密码：在手机端登录页选“忘记密码”，用短信验证码重置。',
    branch:
      '手机号已更换，或身份证被别人注册：请联系所在团支部，带身份证和入团志愿书核对身份；团支部联系不上的，请联系上级团组织。',
    nothingLost: '您的团员档案、团员编号和历史记录都保留在系统里，不会因为登录不了而丢失。',
    mobile: '打开手机端',
    back: '返回登录',
  },
  {
    title: 'Personal appeal',
    lead: 'For an ID number that is already registered, or a phone that has changed. Appeals cannot be filed online yet; for now, please take one of these ways:',
    phone:
      'You still have the phone and only forgot the password: choose “Forgotten password” in the mobile app and reset it by SMS code.',
    branch:
      'The phone has changed, or somebody registered your ID number: see your branch with your ID card and admission form. If it cannot be reached, see its superior organization.',
    nothingLost:
      'Your record, member number and history stay in the system; not being able to log in loses nothing.',
    mobile: 'Open the mobile app',
    back: 'Back to log-in',
  },
)

/** Appeals have no desk yet: the page names the ways that work and offers no form that would lead nowhere. */
export default function AppealPage() {
  const say = useTexts(texts)
  return (
    <Gate title={say('title')} lead={say('lead')}>
      <ul className={styles.ways}>
        <li>{say('phone')}</li>
        <li>{say('branch')}</li>
      </ul>
      <GateLinks note={say('nothingLost')}>
        <a href="/m/">{say('mobile')}</a>
        <Link to="/log-in">{say('back')}</Link>
      </GateLinks>
    </Gate>
  )
}
