import type { RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { presets, regionForms } from '../../../contract/vocabulary.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { besideTitle } from '../../files/beside/beside-document.ts'
import { openBeside } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { tick } from './tick.ts'

type Props = { all: readonly RegionFigures[]; shown: readonly RegionFigures[]; on: string; laid: boolean }

/** What the page says of all of it, and what one can choose. */
export function BesideHead({ all, shown, on, laid }: Props) {
  const { t, day } = words.value
  const { side } = route.value.beside
  const title = besideTitle({ shown, laid }, words.value)
  return (
    <div class="beside-head">
      <h1>{title}</h1>
      <div class="beside-tools">
        {!laid && <Filters all={all} />}
        <Select
          label={t('beside.tick')}
          value=""
          options={[
            { id: '', name: t('beside.tick.choose') },
            ...all
              .filter(({ region }) => !side.includes(region.id))
              .map(({ region }) => ({ id: region.id, name: region.name })),
          ]}
          onChoose={(id) => {
            const chosen = all.find(({ region }) => region.id === id)?.region.id
            if (chosen === undefined) return
            tick(chosen)
            if (laid) openBeside({ ticking: false }, 'replace')
          }}
        />
        {laid ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              openBeside({ ticking: true })
            }}
          >
            {t('beside.back')}
          </button>
        ) : (
          <button
            type="button"
            class="button is-main"
            {...unavailableWhen(side.length === 0)}
            title={side.length === 0 ? t('beside.lay.none') : undefined}
            onClick={() => {
              openBeside({ ticking: false })
            }}
          >
            {side.length === 0 ? t('beside.lay.zero') : t('beside.lay', { n: side.length })}
          </button>
        )}
      </div>
      <p class="small soft">
        {t('beside.sub')} · {t('beside.on', { day: day(on) })}
      </p>
    </div>
  )
}

/** Facts alone hold a region back, never a figure. */
function Filters({ all }: Pick<Props, 'all'>) {
  const { t } = words.value
  const { form, preset } = route.value.beside
  const any = { id: '', name: t('beside.any') }
  const forms = regionForms.filter((one) => one === form || all.some(({ region }) => region.form === one))
  const lists = presets.filter((one) => one === preset || all.some(({ region }) => region.preset === one))
  return (
    <>
      <Select
        label={t('beside.form')}
        value={form ?? ''}
        options={[any, ...forms.map((id) => ({ id, name: t(`steering.${id}`) }))]}
        onChoose={(id) => {
          openBeside({ form: regionForms.find((one) => one === id) ?? null }, 'replace')
        }}
      />
      <Select
        label={t('preset')}
        value={preset ?? ''}
        options={[any, ...lists.map((id) => ({ id, name: t(`preset.${id}`) }))]}
        onChoose={(id) => {
          openBeside({ preset: presets.find((one) => one === id) ?? null }, 'replace')
        }}
      />
    </>
  )
}

type SelectProps = {
  label: string
  value: string
  options: readonly { id: string; name: string }[]
  onChoose: (id: string) => void
}
const Select = ({ label, value, options, onChoose }: SelectProps) => (
  <label class="beside-select">
    <span>{label}:</span>
    <select
      value={value}
      onChange={(event) => {
        onChoose(event.currentTarget.value)
        // What is chosen here is done, and not kept.
        event.currentTarget.value = value
      }}
    >
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
