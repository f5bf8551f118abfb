import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { readShortName } from '@qingtuan/domain/organizations/full-name'
import { BEIJING_DISTRICTS } from '@qingtuan/domain/shared/code-tables/beijing-district'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { Form, Input, Select } from 'antd'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { topTexts } from './top-texts.ts'

/** Everything of a top-level organization but its kind and full name. */
export function TopFields() {
  const say = useTexts(topTexts)
  const required = useRequired()
  const rule = useRule()
  const label = (name: 'shortName' | 'userName' | 'contactName' | 'contactPhone') => ({
    label: say(name),
    name,
  })
  return (
    <>
      <Form.Item {...label('shortName')} rules={[required(say('shortName')), rule(readShortName)]}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <AreaField />
      <Form.Item
        {...label('userName')}
        extra={say('userNameHint')}
        rules={[required(say('userName')), rule(readUserName)]}
      >
        <Input maxLength={32} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item {...label('contactName')} rules={[required(say('contactName')), rule(readPersonName)]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item
        {...label('contactPhone')}
        extra={say('contactPhoneHint')}
        rules={[required(say('contactPhone')), rule(readPhone)]}
      >
        <Input type="tel" maxLength={40} autoComplete="off" />
      </Form.Item>
    </>
  )
}

function AreaField() {
  const say = useTexts(topTexts)
  const { locale } = useLocale()
  const districts = BEIJING_DISTRICTS.map(({ code, zh, en }) => ({
    value: code,
    label: locale === 'en' ? en : zh,
  }))
  return (
    <Form.Item label={say('area')} name="areaCode">
      <Select options={[{ value: '110000', label: say('city') }, ...districts]} />
    </Form.Item>
  )
}
