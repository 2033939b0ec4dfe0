import { useState } from 'preact/hooks'
import { namedLevels } from '../../../contract/vocabulary.ts'
import { Choose } from '../../parts/choose.tsx'
import { words } from '../../store/language.ts'
import { absentKinds } from '../../../domain/expected.ts'
import { select } from '../../store/actions.ts'
import { type RegionData, regionStateOf } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { today } from '../../i18n/day.ts'
import { addStep } from '../../store/trial/run-trial.ts'
import { levelOptions } from '../fields.ts'
import { choicesOf, kindsOf, type StepChoice, stepOf } from './choices.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

/** A sentence with parts to choose: what if this partner, this, at that level, there? */
export function StepForm({ now }: { now: RegionData }) {
  const { t } = words.value
  const absent = absentKinds(regionStateOf(now))
  const [picked, setPicked] = useState<Partial<StepChoice>>({})
  const { graph } = now
  const kinds = kindsOf(graph)
  const kind = kinds.find((kind) => kind === picked.kind) ?? 'join'
  const { who, what } = choicesOf(graph, kind, picked.who ?? route.value.selected ?? '', words.value, absent)
  const chosen: StepChoice = {
    kind,
    who: who.chosen,
    what: what?.options.find(({ id }) => id === picked.what)?.id ?? what?.options[0]?.id ?? '',
    level: picked.level ?? 'operational',
  }
  const pick = (part: Partial<StepChoice>) => {
    setPicked({ ...picked, ...part })
  }
  const room = { graph, day: today(), source: t('trial.source') }
  const made = stepOf(room, chosen, words.value, absent)
  return (
    <form
      class="trial-next"
      aria-label={t('trial.form')}
      onSubmit={(event) => {
        event.preventDefault()
        if (made === null) return
        addStep(made.step)
        // Of a kind that was absent there is a partner now: what was chosen is gone, and one goes on with who it became.
        if (made.who === chosen.who) return
        select(null)
        pick({ who: made.who })
      }}
    >
      <Choose
        label={t(kind === 'person' ? 'trial.person' : 'trial.who')}
        value={chosen.who}
        options={who.options}
        onChoose={(id) => {
          pick({ who: id })
        }}
      />
      <Choose
        label={t('trial.what')}
        value={kind}
        options={kinds.map((id) => ({ id, name: t(`trial.kind.${id}`) }))}
        onChoose={(id) => {
          pick({ kind: kinds.find((kind) => kind === id) ?? 'join' })
        }}
      />
      {what !== null &&
        (what.options.length === 0 ? (
          <p class="small soft">{t('trial.nothing')}</p>
        ) : (
          <Choose
            label={t(what.label)}
            value={chosen.what}
            options={what.options}
            onChoose={(id) => {
              pick({ what: id })
            }}
          />
        ))}
      {(kind === 'join' || kind === 'tie') && (
        <Choose
          label={t('trial.level')}
          value={chosen.level}
          options={levelOptions(t)}
          onChoose={(id) => {
            pick({ level: namedLevels.find((namedLevel) => namedLevel === id) ?? 'operational' })
          }}
        />
      )}
      <button class="button is-main" type="submit" {...unavailableWhen(made === null)}>
        {t('trial.add')}
      </button>
    </form>
  )
}
