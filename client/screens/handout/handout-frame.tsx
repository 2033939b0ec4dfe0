import { Bar } from '../../app/bar/bar.tsx'
import { Loading, Lost, Trouble } from '../../parts/states.tsx'
import { usePageTitle } from '../../app/title.ts'
import { scene, shown, trouble } from '../../store/state.ts'
import { SheetPage } from './handout-page.tsx'

/** The sheet by itself, under the bar: nothing beside it that is not on paper. */
export function SheetFrame() {
  const now = shown.value
  const drawn = scene.value
  usePageTitle()
  return (
    <div class="page frame view-sheet">
      <Bar />
      {now !== null && trouble.value !== null && <Lost />}
      {now !== null && drawn !== null ? (
        <SheetPage now={now} scene={drawn} />
      ) : (
        <main id="main" tabIndex={-1}>
          {trouble.value === null ? <Loading /> : <Trouble />}
        </main>
      )}
    </div>
  )
}
