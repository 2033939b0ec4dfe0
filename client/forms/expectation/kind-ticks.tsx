import type { Change } from '../../../contract/change.ts'
import { expectedKinds, kindNames, kinds, sectors } from '../../../contract/vocabulary.ts'
import { expectedKindsOf } from '../../../domain/expected.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { capitalise } from '../../i18n/words.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { newId } from '../../store/changes/observation.ts'
import { words } from '../../store/language.ts'
import { writesClosed } from '../../store/session.ts'
import '../../style/forms/record-form.css'
import { emptyExpectation } from './write-expectation.ts'

/** What is written when a kind is ticked or not any more: who or what, and the rest of the sentence. */
type WriteTick = (said: { name: string; text: string }, changes: Change[]) => void
type Props = { region: RegionState; write: WriteTick }

/**
 * The kinds a region counts on, to be ticked: what is expected and not there stands on the map as a ghost. Those of the standard list
 * are always expected.
 */
export function KindTicks({ region, write }: Props) {
  const { t, lang } = words.value
  const fixed = new Set(expectedKinds(region.graph.region.preset))
  const expected = new Map(expectedKindsOf(region).map(({ kind, ids }) => [kind, ids]))
  return (
    <details class="kind-ticks">
      <summary>{t('expect.kinds')}</summary>
      <p class="small soft">{t('expect.kindsWhy')}</p>
      {sectors.map((sector) => (
        <fieldset key={sector} class="record-several">
          <legend>{t(`sector.${sector}`)}</legend>
          {kindNames
            .filter((kind) => kinds[kind].sector === sector && kind !== 'municipality_centre')
            .map((kind) => {
              const isOn = expected.has(kind)
              const record = { ...emptyExpectation, id: newId(region.graph, 'wants'), kind }
              const own = region.graph.expectations.own.filter((one) => one.kind === kind)
              return (
                <label key={kind} class="check">
                  <input
                    type="checkbox"
                    checked={isOn}
                    disabled={fixed.has(kind) || writesClosed.value}
                    onChange={() => {
                      const name = capitalise(t(`kindIn.${kind}`))
                      if (isOn)
                        write(
                          { name, text: t('expect.noMore') },
                          own.map(({ id }) => ({ op: 'remove', what: 'expectation', id })),
                        )
                      else write({ name, text: t('expect.now') }, [{ op: 'put', what: 'expectation', record }])
                    }}
                  />
                  <span>
                    {capitalise(kindName(lang, kind))}
                    {fixed.has(kind) && <span class="soft small"> · {t('expect.fixed')}</span>}
                  </span>
                </label>
              )
            })}
        </fieldset>
      ))}
    </details>
  )
}
