import { openComparison, setMoment } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { moments, type RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import '../../style/moments/moments.css'

/** Says in every view that what is on the screen is of a moment, of which day, and how to get back. */
export function FrozenBar({ now }: { now: RegionData }) {
  const { t, day } = words.value
  const shown = moments.value?.find(({ moment }) => moment.id === route.value.moment)
  return (
    <section class="frozen-bar" aria-label={t('moment')}>
      <p>
        <b>{t('moments.frozen', { day: day(now.gaps.on) })}</b>
        {shown !== undefined && ` · ${t('moments.frozenLead', { name: shown.moment.name })}`}
        {shown?.erased != null && ` ${t('moments.erased', { day: day(shown.erased) })}`}
      </p>
      <button
        class="button"
        type="button"
        onClick={() => {
          openComparison(route.value.moment, null)
        }}
      >
        {t('compare.thenAndNow')}
      </button>
      <button
        class="button"
        type="button"
        onClick={() => {
          setMoment(null)
        }}
      >
        {t('moments.back')}
      </button>
    </section>
  )
}
