import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { inNextTask } from '../../parts/page/next-task.ts'
import { drawnIds } from '../../store/address/view-state.ts'
import { displayedData } from '../../store/current-view.ts'
import { route } from '../../store/route.ts'
import { view } from '../../store/screen.ts'
import { lazy } from '../lazy.ts'
import '../../style/printed.css'

const drawing = lazy(() => import('./printed-view.tsx'))

/** Whether what is on the screen is a view that is drawn for the printer; anything else is printed as it stands. */
const isDrawn = () => {
  const { page, rule, notFound, edit } = route.value
  return page === null && rule === null && !notFound && edit === null && drawnIds.some((id) => id === view.value)
}

/** Has every view printed as its drawing. What draws is fetched once a region is shown, since a printer does not wait. */
export function usePrinting(): void {
  const isThere = displayedData.value !== null
  useEffect(() => (isThere ? inNextTask(() => void drawing.load()) : undefined), [isThere])
  useEffect(() => {
    const place = document.createElement('div')
    place.className = 'printed-pages'
    const before = () => {
      const now = displayedData.value
      if (drawing.current === null || now === null || !isDrawn()) return
      if (!drawing.current.drawForPrinter(place, now, { ...route.value, view: view.value })) return
      document.body.prepend(place)
      document.documentElement.dataset['printed'] = 'yes'
    }
    const after = () => {
      render(null, place)
      place.remove()
      delete document.documentElement.dataset['printed']
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      after()
    }
  }, [])
}
