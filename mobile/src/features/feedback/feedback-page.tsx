import './feedback.css'
import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import Button from 'antd-mobile/es/components/button'
import { Link, useNavigate } from 'react-router'
import { ForwardIcon } from '../../shared/page/icons.tsx'
import { Page } from '../../shared/page/page.tsx'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { momentOf } from '../../shared/text/dates.ts'
import { useMyFeedback } from './my-feedback.ts'
import { useFeedbackTexts } from './texts.ts'

/** 问题反馈: what one has told, and the way to tell more. */
export function FeedbackPage() {
  const t = useFeedbackTexts()
  const navigate = useNavigate()
  const mine = useMyFeedback()
  return (
    <Page title={t('title')} back="/me">
      <Button block color="primary" size="large" onClick={() => navigate('/feedback/new')}>
        {t('newTitle')}
      </Button>
      <Asked query={mine}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('empty')} text={t('emptyText')} />
          ) : (
            <ul className="menu">
              {items.map((feedback) => (
                <Entry key={feedback.id} feedback={feedback} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Page>
  )
}

function Entry({ feedback }: { readonly feedback: OwnFeedback }) {
  const t = useFeedbackTexts()
  const { id, text, state, sentAt } = feedback
  return (
    <li>
      <Link className="menu-entry" to={`/feedback/${id}`}>
        <span className="feedback-entry">
          <span className="feedback-text">{text}</span>
          <span className="weak">{momentOf(sentAt)}</span>
        </span>
        <span className={state === 'answered' ? 'badge badge-attention menu-aside' : 'badge menu-aside'}>
          {t(state)}
        </span>
        <ForwardIcon />
      </Link>
    </li>
  )
}
