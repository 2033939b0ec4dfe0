import '../store/zod-setup.ts'
import '@fontsource-variable/source-sans-3'
import '../style/tokens.css'
import '../style/base.css'
import '../style/frame.css'
import '../style/left.css'
import '../style/parts.css'
import '../style/form.css'
import '../style/chooser.css'
import '../style/list/list.css'
import '../style/list/table-editor.css'
import '../style/list/table-card.css'
import '../style/gaps.css'
import '../style/panel.css'
import '../style/trial.css'
import '../style/question.css'
import '../style/width/tight.css'
import '../style/width/bar.css'
import '../style/width/narrow.css'
import '../style/width/narrow-views.css'
import '../style/print.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { followAddress } from '../store/actions.ts'
import { App } from './app.tsx'
import { load } from '../store/load.ts'
import { followNews } from '../store/news/follow-news.ts'
import { watchServer } from '../store/news/watch.ts'
import { resumeMinutes } from '../store/present/kept-minutes.ts'
import { regionData } from '../store/region-data.ts'
import '../store/trial/run-trial.ts'
import { lang } from '../store/language.ts'
import { route } from '../store/route.ts'
import { theme } from '../store/screen.ts'
import { resumeUnansweredStep } from '../store/steps/write.ts'

effect(() => {
  document.documentElement.lang = lang.value
})
effect(() => {
  document.documentElement.dataset['theme'] = theme.value
})
let shown: string | undefined
effect(() => {
  const asked = `${route.value.region} ${route.value.moment} ${route.value.page}`
  if (asked === shown) return
  shown = asked
  void load()
})
followAddress()
watchServer()
followNews()
/** Once a region is there: what was sent before this page was loaded, and never answered. */
const stopResuming = effect(() => {
  if (regionData.value === null) return
  void resumeUnansweredStep()
  queueMicrotask(() => {
    stopResuming()
  })
})
effect(resumeMinutes)
const root = document.getElementById('app')
if (root) render(<App />, root)
