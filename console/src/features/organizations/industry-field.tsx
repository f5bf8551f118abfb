import { INDUSTRIES } from '@qingtuan/domain/shared/code-tables/industry'
import { Form, Select } from 'antd'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { manageTexts } from './manage-texts.ts'

export function IndustryField({ clearable }: { readonly clearable: boolean }) {
  const say = useTexts(manageTexts)
  const { locale } = useLocale()
  const options = INDUSTRIES.map(({ code, zh, en }) => ({ value: code, label: locale === 'en' ? en : zh }))
  return (
    <Form.Item label={say('industry')} name="industry">
      <Select
        options={options}
        placeholder={say('industryHint')}
        allowClear={clearable}
        showSearch={{ optionFilterProp: 'label' }}
      />
    </Form.Item>
  )
}
