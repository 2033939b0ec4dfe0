import { z } from 'zod'
import { SourceId } from '../../../contract/ids.ts'
import { type Expectation, sameExpectation } from '../../../contract/records/nodes/expectation.ts'
import { kindNames, namedLevels, origins } from '../../../contract/vocabulary.ts'
import { Choose } from '../../parts/choose.tsx'
import { newId } from '../../store/changes/observation.ts'
import { useDraft } from '../../store/drafts/use-draft.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { readOnly } from '../../store/session.ts'
import { sideText } from '../../text/expectation.ts'
import { levelOptions } from '../fields.ts'
import { emptyExpectation, writeExpectation } from './write-expectation.ts'
import { compareNames } from '../../../domain/order.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

const strengths = ['any', '1', '2', '3', '4', '5'] as const
const word = z.string()
const Chosen = z.strictObject({ form: word, a: word, b: word, level: word, strength: word, origin: word, source: word })
type Chosen = z.infer<typeof Chosen>
const start: Chosen = {
  form: 'pair',
  a: 'kind:education_mbo',
  b: 'kind:employers_org',
  level: 'operational',
  strength: 'any',
  origin: 'own',
  source: '',
}

/** A new expectation, as a sentence of choices: a kind that takes part, or two that work together. */
export function ExpectationForm({ now }: { now: RegionData }) {
  const { t } = words.value
  const name = `expectation.${now.graph.region.id}`
  const { value: chosen, set: setChosen } = useDraft(name, Chosen, start)
  const { graph } = now
  const kinds = kindNames.map((kindName) => ({
    id: `kind:${kindName}`,
    name: sideText(graph, `kind:${kindName}`, words.value),
  }))
  const partners = graph.partners
    .map(({ id }) => ({ id: id, name: sideText(graph, id, words.value) }))
    .sort((a, b) => compareNames(a.name, b.name))
  const sides = [...kinds, ...partners]
  const choose = (part: keyof Chosen) => (value: string) => {
    setChosen({ ...chosen, [part]: value })
  }
  const record = recordOf(now, chosen)
  const double = graph.expectations.own.some((one) => sameExpectation(one, record))
  const self = chosen.form === 'pair' && chosen.a === chosen.b
  return (
    <form
      class="panel-part form"
      aria-labelledby="expect-new"
      onSubmit={(event) => {
        event.preventDefault()
        void writeExpectation(now, record, name)
      }}
    >
      <h3 id="expect-new">{t('expect.new')}</h3>
      <Choose
        label={t('expect.form')}
        value={chosen.form}
        options={(['pair', 'kind'] as const).map((id) => ({ id, name: t(`expect.form.${id}`) }))}
        onChoose={choose('form')}
      />
      <Choose
        label={t(chosen.form === 'kind' ? 'expect.kindLabel' : 'expect.a')}
        value={chosen.a}
        options={chosen.form === 'kind' ? kinds : sides}
        onChoose={choose('a')}
      />
      {chosen.form === 'pair' && (
        <>
          <Choose label={t('expect.b')} value={chosen.b} options={sides} onChoose={choose('b')} />
          <Choose label={t('expect.level')} value={chosen.level} options={levelOptions(t)} onChoose={choose('level')} />
          <Choose
            label={t('expect.strength')}
            value={chosen.strength}
            options={strengths.map((id) => ({
              id,
              name: id === 'any' ? t('expect.anyStrength') : t(`strength.${id}`),
            }))}
            onChoose={choose('strength')}
          />
        </>
      )}
      <Choose
        label={t('expect.origin')}
        value={chosen.origin}
        options={origins.map((id) => ({ id, name: t(`expect.origin.${id}`) }))}
        onChoose={choose('origin')}
      />
      <Choose
        label={t('expect.source')}
        value={chosen.source}
        options={[
          { id: '', name: t('expect.noSource') },
          ...graph.sources.map(({ id, title }) => ({ id, name: title })),
        ]}
        onChoose={choose('source')}
      />
      {(double || self) && <p class="small">{t(self ? 'expect.self' : 'expect.double')}</p>}
      <button class="button is-main" type="submit" {...unavailableWhen(readOnly.value || double || self)}>
        {t('expect.add')}
      </button>
    </form>
  )
}

function recordOf(now: RegionData, { form, a, b, level, strength, origin, source }: Chosen): Expectation {
  const common = {
    ...emptyExpectation,
    id: newId(now.graph, 'wants'),
    origin: origins.find((one) => one === origin) ?? 'own',
    source: source === '' ? null : SourceId.parse(source),
  }
  const kind = kindNames.find((kindName) => a === `kind:${kindName}`) ?? null
  if (form === 'kind') return { ...common, kind }
  const named = namedLevels.find((namedLevel) => namedLevel === level) ?? 'operational'
  return { ...common, a, b, level: named, strength: strength === 'any' ? null : Number(strength) }
}
