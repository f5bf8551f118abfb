import { LATITUDES, LONGITUDES, readCoordinates } from '@qingtuan/domain/community-service/coordinates'
import { Form, InputNumber } from 'antd'
import type { ClipboardEvent } from 'react'
import { useSentence } from '../../../shared/api/problem.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'

const BOUNDS = { longitude: LONGITUDES, latitude: LATITUDES } as const

/** Two numbers; a pair as a map copies it may be pasted into either. No map of anybody else is asked. */
export function CoordinatesFields() {
  const say = useTexts(projectTexts)
  const form = Form.useFormInstance()
  const invalid = useSentence()({ code: 'serviceProject.coordinatesInvalid' })
  const paste = (event: ClipboardEvent) => {
    const pair = readCoordinates(event.clipboardData.getData('text'))
    if (!pair.ok) return
    event.preventDefault()
    form.setFieldsValue(pair.value)
    void form.validateFields(['longitude', 'latitude'])
  }
  return (
    <>
      <div className={styles.row}>
        {(['longitude', 'latitude'] as const).map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={say(name)}
            rules={[
              { required: true, message: invalid },
              { type: 'number', min: BOUNDS[name].least, max: BOUNDS[name].most, message: invalid },
            ]}
          >
            <InputNumber controls={false} onPaste={paste} className={styles.number ?? ''} />
          </Form.Item>
        ))}
      </div>
      <p className={styles.hint}>{say('coordinatesHint')}</p>
    </>
  )
}
