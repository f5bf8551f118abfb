import { Route } from 'react-router'
import { page } from './page-on-demand.ts'

const Service = page('ServicePage', () => import('../features/community-service/service-page.tsx'))
const Mine = page('MyProjectsPage', () => import('../features/community-service/projects/mine-page.tsx'))
const Project = page(
  'ServiceProjectPage',
  () => import('../features/community-service/projects/project-page.tsx'),
)

/** 社区服务 (FAQ M8, M9); it needs the session gate around it. */
export const serviceRoutes = (
  <Route path="service">
    <Route index element={<Service />} />
    <Route path="mine" element={<Mine />} />
    <Route path=":id" element={<Project />} />
  </Route>
)
