import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './data-quality.module.css'
import { dataQualityTexts } from './data-quality-texts.ts'
import { useLabels } from './labels.ts'
import type { Finding } from './queries.ts'

export function useFindingColumns(): TableColumnsType<Finding> {
  const say = useTexts(dataQualityTexts)
  const { checkOf, stateOf } = useLabels()
  return [
    {
      title: say('member'),
      key: 'member',
      render: ({ member }: Finding) =>
        member ? <Link to={`/members/${member.id}`}>{member.name}</Link> : '–',
    },
    { title: say('organization'), dataIndex: ['organization', 'shortName'] },
    { title: say('check'), key: 'check', render: ({ check }: Finding) => checkOf(check) },
    { title: say('state'), key: 'state', render: ({ state }: Finding) => stateOf(state) },
    { title: say('since'), key: 'since', render: ({ since }: Finding) => momentText(since) },
    {
      title: say('reason'),
      key: 'reason',
      render: ({ explanation, remark }: Finding) => (
        <>
          {explanation?.text ?? '–'}
          {remark && <p className={styles.note}>{say('remark', { remark })}</p>}
        </>
      ),
    },
  ]
}
