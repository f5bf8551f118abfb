import { Route } from 'react-router'
import { page } from './page-on-demand.ts'

const Feedback = page('FeedbackPage', () => import('../features/feedback/feedback-page.tsx'))
const NewFeedback = page('NewFeedbackPage', () => import('../features/feedback/new-feedback-page.tsx'))
const OneFeedback = page('OneFeedbackPage', () => import('../features/feedback/one-feedback-page.tsx'))
const Visitors = page(
  'VisitorsFeedbackPage',
  () => import('../features/feedback/visitor/visitors-feedback-page.tsx'),
)
const Follow = page('FollowFeedbackPage', () => import('../features/feedback/visitor/follow-page.tsx'))

/** 问题反馈 (FAQ X2) of who is logged in; it needs the gate around it. */
export const feedbackRoutes = (
  <Route path="feedback">
    <Route index element={<Feedback />} />
    <Route path="new" element={<NewFeedback />} />
    <Route path=":id" element={<OneFeedback />} />
  </Route>
)

/** The same for who cannot log in. */
export const visitorFeedbackRoutes = (
  <Route path="visitor-feedback">
    <Route index element={<Visitors />} />
    <Route path="follow" element={<Follow />} />
  </Route>
)
