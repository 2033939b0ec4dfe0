import { type Expectation, sameExpectation, starterPairs } from '../../../contract/records/nodes/expectation.ts'
import { kindNames } from '../../../contract/vocabulary.ts'
import { newId } from '../../store/changes/observation.ts'
import { capitalise } from '../../i18n/words.ts'
import { words } from '../../store/language.ts'
import { newRecordDraft } from '../../store/records/record-draft.ts'
import { type RegionData, regionStateOf } from '../../store/region-data.ts'
import { readOnly } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { expectationText } from '../../text/expectation.ts'
import { OpenFormButton } from '../statement/add-buttons.tsx'
import { KindTicks } from './kind-ticks.tsx'
import { emptyExpectation, writeExpectation } from './write-expectation.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

/** What the region counts on beside its fixed list: own expectations, examples to switch on, and a form. */
export function ExpectationPanel({ now }: { now: RegionData }) {
  const { t } = words.value
  const { own, kinds } = now.graph.expectations
  const another = kindNames.find((name) => !kinds.some(({ kind }) => kind === name)) ?? 'other'
  const starters = starterPairs
    .map((pair): Expectation => ({
      ...emptyExpectation,
      id: newId(now.graph, 'wants'),
      a: `kind:${pair.a}`,
      b: `kind:${pair.b}`,
      level: pair.level,
    }))
    .filter((one) => !own.some((other) => sameExpectation(one, other)))
  return (
    <>
      <h2 class="panel-title">{t('expect')}</h2>
      <p class="small soft">{t('expect.why', { preset: t(`preset.${now.graph.region.preset}`) })}</p>
      <section class="panel-part">
        <h3>
          {t('expect.own')} <b>{own.length}</b>
        </h3>
        {own.length === 0 && <p class="small soft">{t('expect.none')}</p>}
        <ul>
          {own.map((one) => (
            <Line key={one.id} now={now} expectation={one} action="remove" />
          ))}
        </ul>
      </section>
      <section class="panel-part">
        <KindTicks
          region={regionStateOf(now)}
          write={({ name, text }, changes) => void writeChanges(`${name} ${text}`, changes)}
        />
      </section>
      {starters.length > 0 && (
        <section class="panel-part">
          <h3>{t('expect.starters')}</h3>
          <ul>
            {starters.map((starter) => (
              <Line
                key={`${starter.a ?? ''}${starter.b ?? ''}${starter.level ?? ''}`}
                now={now}
                expectation={starter}
                action="add"
              />
            ))}
          </ul>
        </section>
      )}
      <section class="panel-part">
        <h3>{t('expect.new')}</h3>
        <p class="form-buttons">
          <NewButton now={now} word="expect.form.pair" known={{ a: 'kind:education_mbo', level: 'operational' }} />
          <NewButton now={now} word="expect.form.kind" known={{ kind: another }} />
        </p>
      </section>
    </>
  )
}

type NewProps = { now: RegionData; word: 'expect.form.pair' | 'expect.form.kind'; known: Record<string, string> }
const NewButton = ({ now, word, known }: NewProps) => (
  <OpenFormButton form={{ what: 'record', draft: newRecordDraft(now.graph, 'expectation', known), focus: null }}>
    {capitalise(words.value.t(word))}
  </OpenFormButton>
)

function Line({ now, expectation, action }: { now: RegionData; expectation: Expectation; action: 'add' | 'remove' }) {
  const { t } = words.value
  const said = expectationText(now.graph, expectation, words.value)
  const remove = () =>
    writeChanges(t('expect.removed', { what: said }), [{ op: 'remove', what: 'expectation', id: expectation.id }])
  return (
    <li class="expect-line">
      <p>
        {said}
        {action === 'remove' && <span class="small soft"> · {t(`expect.origin.${expectation.origin}`)}</span>}
      </p>
      <button
        class="link small"
        type="button"
        {...unavailableWhen(readOnly.value)}
        onClick={() => void (action === 'add' ? writeExpectation(now, expectation) : remove())}
      >
        {t(`expect.${action}`)}
        <span class="unseen"> {said}</span>
      </button>
    </li>
  )
}
