import 'antd-mobile/es/global'
import './shared/look/look.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { watchForNewRelease } from './app/new-release.ts'
import { textsReady } from './shared/text/i18n.ts'

watchForNewRelease()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
void textsReady.then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)
