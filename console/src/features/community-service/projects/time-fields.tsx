import { CREDIT_MINUTES, SERVICE_PLACES } from '@qingtuan/domain/community-service/entries'
import { Form, Input, InputNumber, Select } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'

const { least, most, step } = CREDIT_MINUTES
const CREDITS = Array.from({ length: (most - least) / step + 1 }, (_, place) => least + place * step)

export function TimeFields() {
  const say = useTexts(projectTexts)
  const required = useRequired()
  const whole = (name: 'creditMinutes' | 'places', act: 'choose' | 'enter') =>
    ({ ...required(say(name), act), type: 'number', whitespace: false }) as const
  const credits = CREDITS.map((minutes) => ({ value: minutes, label: say('hours', { hours: minutes / 60 }) }))
  return (
    <>
      <div className={styles.row}>
        {(['startsAt', 'endsAt', 'signUpUntil'] as const).map((name) => (
          <Form.Item key={name} name={name} label={say(name)} rules={[required(say(name), 'choose')]}>
            <Input type="datetime-local" />
          </Form.Item>
        ))}
      </div>
      <div className={styles.row}>
        <Form.Item
          name="creditMinutes"
          label={say('creditMinutes')}
          rules={[whole('creditMinutes', 'choose')]}
        >
          <Select options={credits} />
        </Form.Item>
        <Form.Item name="places" label={say('places')} rules={[whole('places', 'enter')]}>
          <InputNumber
            min={SERVICE_PLACES.least}
            max={SERVICE_PLACES.most}
            precision={0}
            className={styles.number ?? ''}
          />
        </Form.Item>
      </div>
      <p className={styles.hint}>
        {say('beijing')} {say('creditHint')}
      </p>
    </>
  )
}
