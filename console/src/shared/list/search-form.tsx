import { Button, Form } from 'antd'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './search-form.module.css'

const texts = defineTexts(
  'search-form',
  { search: '查询', clear: '清空' },
  { search: 'Search', clear: 'Clear' },
)

interface SearchFormProps<Filter> {
  readonly name: string
  /** What the address asks for; the entries follow it, also when one goes back. */
  readonly filter: Filter
  readonly onSearch: (filter: Filter) => void
  readonly children: ReactNode
}

/** The filter above a list. It acts when it is sent, so that typing asks the server nothing. */
export function SearchForm<Filter extends object>({
  name,
  filter,
  onSearch,
  children,
}: SearchFormProps<Filter>) {
  const say = useTexts(texts)
  const [form] = Form.useForm<Filter>()
  const asked = JSON.stringify(filter)
  useEffect(() => {
    form.resetFields()
    form.setFieldsValue(JSON.parse(asked))
  }, [form, asked])
  return (
    <Form
      form={form}
      name={name}
      layout="inline"
      className={styles.form ?? ''}
      onFinish={onSearch}
      role="search"
    >
      {children}
      <div className={styles.buttons}>
        <Button htmlType="submit">{say('search')}</Button>
        <Button
          type="text"
          onClick={() => {
            form.resetFields()
            form.submit()
          }}
        >
          {say('clear')}
        </Button>
      </div>
    </Form>
  )
}
