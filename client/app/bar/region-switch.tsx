import { RegionId } from '../../../contract/ids.ts'
import { openChooser, openRegion } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { regions } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { compareNames } from '../../../domain/order.ts'

/** Another region, those of which something is known first. */
export function RegionSwitch() {
  const { t } = words.value
  const list = [...(regions.value ?? [])].sort((a, b) => compareNames(a.name, b.name))
  const here = list.find(({ id }) => id === route.value.region)
  const choose = (value: string) => {
    const id = RegionId.safeParse(value)
    if (id.success) openRegion(id.data)
    else openChooser()
  }
  const options = (some: boolean) =>
    list
      .filter(({ statements }) => statements > 0 === some)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))
  return (
    <select
      class="region-switch"
      aria-label={t('region')}
      value={here?.id ?? ''}
      onChange={(event) => {
        choose(event.currentTarget.value)
      }}
    >
      <option value="">
        {list.length > 0 && here === undefined ? t('beside.regions', { n: list.length }) : t('region.choose')}
      </option>
      <optgroup label={t('chooser.known')}>{options(true)}</optgroup>
      <optgroup label={t('chooser.open')}>{options(false)}</optgroup>
    </select>
  )
}
