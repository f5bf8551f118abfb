import { SERVICE_AUDIENCES } from '@qingtuan/domain/community-service/audience'
import {
  readServiceDetails,
  readServiceLine,
  SERVICE_TEXT_BOUNDS,
} from '@qingtuan/domain/community-service/entries'
import { SERVICE_KINDS } from '@qingtuan/domain/community-service/kind'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { Form, Input, Select } from 'antd'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { CoordinatesFields } from './coordinates-fields.tsx'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import { TimeFields } from './time-fields.tsx'

/** Everything that is said about a project, in the order in which people think of it. */
export function ProjectFields() {
  const say = useTexts(projectTexts)
  return (
    <>
      <h2 className={styles.group}>{say('whatGroup')}</h2>
      <What />
      <h2 className={styles.group}>{say('whereGroup')}</h2>
      <Where />
      <h2 className={styles.group}>{say('whenGroup')}</h2>
      <TimeFields />
      <h2 className={styles.group}>{say('whoGroup')}</h2>
      <Who />
    </>
  )
}

function What() {
  const say = useTexts(projectTexts)
  const [required, rule] = [useRequired(), useRule()]
  const kinds = SERVICE_KINDS.map((value) => ({ value, label: say(value) }))
  const { title, details } = SERVICE_TEXT_BOUNDS
  return (
    <>
      <Form.Item
        name="title"
        label={say('name')}
        rules={[required(say('name')), rule(readServiceLine('title'))]}
      >
        <Input maxLength={title.maximum} showCount autoComplete="off" />
      </Form.Item>
      <Form.Item name="kind" label={say('kind')} rules={[required(say('kind'), 'choose')]}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item
        name="details"
        label={say('details')}
        rules={[required(say('details')), rule(readServiceDetails)]}
      >
        <Input.TextArea rows={5} placeholder={say('detailsHint')} maxLength={details.maximum} showCount />
      </Form.Item>
    </>
  )
}

function Where() {
  const say = useTexts(projectTexts)
  const [required, rule] = [useRequired(), useRule()]
  return (
    <>
      {(['placeName', 'address'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={say(name)}
          rules={[required(say(name)), rule(readServiceLine(name))]}
        >
          <Input maxLength={SERVICE_TEXT_BOUNDS[name].maximum} autoComplete="off" />
        </Form.Item>
      ))}
      <CoordinatesFields />
    </>
  )
}

function Who() {
  const say = useTexts(projectTexts)
  const [required, rule] = [useRequired(), useRule()]
  const audiences = SERVICE_AUDIENCES.map((value) => ({ value, label: say(`audience.${value}`) }))
  return (
    <>
      <Form.Item name="audience" label={say('audience')} rules={[required(say('audience'), 'choose')]}>
        <Select options={audiences} />
      </Form.Item>
      <div className={styles.row}>
        <Form.Item
          name="contactName"
          label={say('contactName')}
          rules={[required(say('contactName')), rule(readPersonName)]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="contactPhone"
          label={say('contactPhone')}
          rules={[required(say('contactPhone')), rule(readPhone)]}
        >
          <Input maxLength={20} inputMode="tel" autoComplete="off" />
        </Form.Item>
      </div>
      <p className={styles.hint}>{say('contactHint')}</p>
    </>
  )
}
