import { Route } from 'react-router'
import { page } from './page-on-demand.ts'

const filing = () => import('../features/appeals/filing/steps.ts')
const Filing = page('FilingLayout', filing)
const WhoStep = page('WhoStep', filing)
const PhoneStep = page('PhoneStep', filing)
const PhotosStep = page('PhotosStep', filing)
const lastSteps = () => import('../features/appeals/filing/last-steps.ts')
const PasswordStep = page('PasswordStep', lastSteps)
const CheckStep = page('CheckStep', lastSteps)
const Filed = page('FiledPage', lastSteps)
const Follow = page('FollowPage', () => import('../features/appeals/follow/follow-page.tsx'))
const Objection = page('ObjectionPage', () => import('../features/appeals/objection/objection-page.tsx'))
const Handover = page('HandoverPage', () => import('../features/appeals/handover/handover-page.tsx'))

/** 身份申诉 and what its links lead to; none of it needs a session. */
export const appealRoutes = (
  <>
    <Route path="appeal" element={<Filing />}>
      <Route index element={<WhoStep />} />
      <Route path="phone" element={<PhoneStep />} />
      <Route path="photos" element={<PhotosStep />} />
      <Route path="password" element={<PasswordStep />} />
      <Route path="check" element={<CheckStep />} />
    </Route>
    <Route path="appeal/filed" element={<Filed />} />
    <Route path="appeal/follow" element={<Follow />} />
    <Route path="objection" element={<Objection />} />
    <Route path="photo-handover" element={<Handover />} />
  </>
)
