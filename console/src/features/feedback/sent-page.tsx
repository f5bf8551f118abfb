import { Button, Drawer } from 'antd'
import { Link, useNavigate, useParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { History, Report } from './feedback-facts.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import type { SentFeedback } from './queries.ts'
import { useSent } from './queries.ts'
import { ReopenForm } from './reopen-form.tsx'
import { useSentColumns } from './sent-columns.tsx'

/** 我提交的反馈: what this organization has told its superior. */
export default function SentPage() {
  const say = useTexts(feedbackTexts)
  const navigate = useNavigate()
  const { id } = useParams()
  const sent = useSent()
  const columns = useSentColumns()
  return (
    <Page
      title={say('sentTitle')}
      lead={say('sentLead')}
      actions={
        <>
          <Link to="/feedback">{say('toInbox')}</Link>
          <Button type="primary" onClick={() => navigate('/feedback/new')}>
            {say('newOne')}
          </Button>
        </>
      }
    >
      <Section>
        <DataTable rows={sent.data?.items} reading={sent} columns={columns} empty={say('sentEmpty')} />
      </Section>
      {id && (
        <Drawer open title={say('title')} size={600} onClose={() => navigate('/feedback/sent')}>
          <One feedback={sent.data?.items.find((item) => item.id === id)} isPending={sent.isPending} />
        </Drawer>
      )}
    </Page>
  )
}

function One({ feedback, isPending }: { readonly feedback: SentFeedback | undefined; isPending: boolean }) {
  const say = useTexts(feedbackTexts)
  if (isPending) return <Loading />
  if (!feedback) return <p>{say('noneFound')}</p>
  return (
    <>
      <Report feedback={feedback} facts={[[say('number'), feedback.number]]} />
      <History steps={feedback.steps} />
      {feedback.may.reopen && <ReopenForm id={feedback.id} until={feedback.reopenUntil ?? ''} />}
    </>
  )
}
