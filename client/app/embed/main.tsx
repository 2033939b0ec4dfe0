import '../../store/zod-setup.ts'
import '@fontsource-variable/source-sans-3'
import '../../style/tokens.css'
import '../../style/base.css'
import '../../style/embed/embed.css'
import { render } from 'preact'
import { EmbeddedAnswer } from '../../../contract/answers/embed/embedded-region.ts'
import { loadTypeface } from '../../picture/typeface/typeface.ts'
import { embeddedView } from './embedded-view.ts'
import { EmbeddedPage } from './embedded-page.tsx'

/** What the server put in the page: it can ask for nothing. */
const answer = EmbeddedAnswer.parse(JSON.parse(document.getElementById('embedded')?.textContent ?? 'null'))
const shown = embeddedView(location, answer)

const dark = matchMedia('(prefers-color-scheme: dark)')
const setTheme = () => {
  document.documentElement.dataset['theme'] = shown.theme ?? (dark.matches ? 'dark' : 'light')
}
setTheme()
document.documentElement.lang = shown.view.lang
await loadTypeface()
const root = document.getElementById('app')
const show = () => {
  if (root !== null) render(<EmbeddedPage {...shown} theme={document.documentElement.dataset['theme'] ?? ''} />, root)
}
dark.addEventListener('change', () => {
  setTheme()
  show()
})
show()
