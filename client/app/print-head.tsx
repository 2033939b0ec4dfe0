import { useEffect } from 'preact/hooks'
import { today } from '../i18n/day.ts'
import { displayedData, scene } from '../store/current-view.ts'
import { words } from '../store/language.ts'
import { route } from '../store/route.ts'
import { pageTitle } from '../store/session.ts'
import { basisText } from '../text/finding/basis.ts'

/** As a style sheet takes a text. */
const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')}"`

/**
 * What stands on paper only: on the first sheet of which region and view this is, of when, and on what it rests; at the
 * foot of every sheet the same in one line, with the address of the page.
 */
export function PrintHead() {
  const { t, day } = words.value
  const of = t('count.of')
  const [now, drawn] = [displayedData.value, scene.value]
  const title = pageTitle.value
  const on = day(route.value.region === null ? today() : (now?.gaps.on ?? today()))
  const basis = now === null || drawn === null || route.value.region === null ? null : basisText(drawn, words.value)
  const address = `${location.origin}${location.pathname}${location.search}`
  useEffect(() => {
    document.title = title === '' ? 'Ketenkaart' : `${title} · Ketenkaart`
    const foot = ['Ketenkaart', title, on, basis, address].filter((part) => part !== null && part !== '')
    document.documentElement.style.setProperty('--print-foot', quoted(foot.join(' · ')))
    document.documentElement.style.setProperty('--print-of', quoted(` ${of} `))
  }, [title, on, basis, address, of])
  return (
    <p class="print-head">
      <b>{title}</b>
      <span>{['Ketenkaart', on, basis].filter((part) => part !== null).join(' · ')}</span>
    </p>
  )
}
