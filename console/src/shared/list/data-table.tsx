import type { TableColumnsType, TableProps } from 'antd'
import { Empty, Table } from 'antd'
import type { ReactNode } from 'react'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './data-table.module.css'
import { Failure } from './failure.tsx'
import { Loading } from './loading.tsx'

const texts = defineTexts('data-table', { empty: '没有记录' }, { empty: 'Nothing here' })

interface Reading {
  readonly isFetching: boolean
  readonly error: unknown
  readonly refetch: () => unknown
}

interface DataTableProps<Row> {
  /** Undefined until the first answer. */
  readonly rows: readonly Row[] | undefined
  readonly reading: Reading
  readonly columns: TableColumnsType<Row>
  /** What stands in place of rows when there are none. */
  readonly empty?: ReactNode
  readonly selection?: TableProps<Row>['rowSelection']
  readonly onSort?: TableProps<Row>['onChange']
}

/** Rows with their loading, empty and error states. Wide tables scroll inside themselves. */
export function DataTable<Row extends { readonly id: string | number }>(props: DataTableProps<Row>) {
  const { rows, reading, columns, empty, selection, onSort } = props
  const say = useTexts(texts)
  if (reading.error) return <Failure error={reading.error} onRetry={() => void reading.refetch()} />
  if (!rows) return <Loading />
  if (rows.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty ?? say('empty')} />
  return (
    <div className={styles.scroll}>
      <Table<Row>
        size="small"
        rowKey="id"
        dataSource={rows}
        columns={columns}
        pagination={false}
        loading={{ spinning: reading.isFetching, delay: 400 }}
        {...(selection ? { rowSelection: selection } : {})}
        {...(onSort ? { onChange: onSort } : {})}
      />
    </div>
  )
}
