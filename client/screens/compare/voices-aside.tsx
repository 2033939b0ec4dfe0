import type { Comparison } from '../../../contract/answers/comparison.ts'
import { kinds } from '../../../contract/vocabulary.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { formatList } from '../../i18n/words.ts'
import { Choose } from '../../parts/choose.tsx'
import { MarkIcon } from '../../parts/mark.tsx'
import { sceneWords } from '../../scene/words/scene-words.ts'
import { setCompare } from '../../store/actions.ts'
import { type MomentPair, momentsOf } from '../../store/comparison/use-comparison.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { nameOf } from '../../text/names.ts'

const NOW = 'now'
type Props = { now: RegionData; comparison: Comparison; pair: MomentPair }

/** Who could speak twice, who is not compared and why, and the gaps then and now. */
export function VoicesAside({ now, comparison, pair }: Props) {
  const { t } = words.value
  const { heard, partners, series, basis } = comparison
  return (
    <aside class="compare-left" aria-label={t('compare.who.title')}>
      <section>
        <h2>{t('compare.who.title')}</h2>
        <p class="compare-of">{t('compare.who.of', { n: heard.length, of: partners })}</p>
        <p class="soft">{t(basis === 'documents' ? 'compare.documents.why' : 'compare.who.why')}</p>
        <div class="compare-squares" aria-hidden="true">
          {Array.from({ length: partners }, (_, at) => (
            <span key={at} class={at < heard.length ? 'is-heard' : ''} />
          ))}
        </div>
        {series.length > 0 && <p class="soft">{t('compare.series', { names: formatList(words.value, series) })}</p>}
      </section>
      <NotCompared comparison={comparison} />
      <ComingAndGoing comparison={comparison} />
      <GapSums comparison={comparison} />
      <MomentChoice now={now} pair={pair} />
    </aside>
  )
}

/** More than so many partners of a kind with one reason stand as one line. */
const FEW = 2

function NotCompared({ comparison: { silences, graph } }: { comparison: Comparison }) {
  const { t, lang } = words.value
  if (silences.length === 0) return null
  const known = new Map<string, (typeof graph.partners)[number]>(graph.partners.map((one) => [one.id, one]))
  const groups = groupBy(silences, ({ partner, why }) => `${known.get(partner)?.kind ?? ''} ${why}`)
  const lines = [...groups.values()].flatMap((all) => (all.length > FEW ? [all] : all.map((one) => [one])))
  return (
    <section>
      <h2>
        {t('compare.apart')} <span class="soft">{silences.length}</span>
      </h2>
      <ul class="compare-silences">
        {lines.map((all) => {
          const [first] = all
          const partner = known.get(first?.partner ?? '')
          if (first === undefined || partner === undefined) return null
          const several = all.length > 1
          return (
            <li key={first.partner}>
              <MarkIcon
                sector={kinds[partner.kind].sector}
                kind={partner.kind}
                how="stated"
                several={several}
                size={24}
              />
              <span>
                {several ? sceneWords(lang).stack(partner.kind, all.length) : (partner.short ?? partner.name)}
                <small>{t(`compare.silence.${first.why}`)}</small>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Partners that are in the region at one of the two moments: no change of those who were there. */
function ComingAndGoing({ comparison: { came, left, graph } }: { comparison: Comparison }) {
  const { t } = words.value
  const names = (ids: readonly string[]) =>
    formatList(
      words.value,
      ids.map((id) => nameOf(graph, id, words.value)),
    )
  if (came.length + left.length === 0) return null
  return (
    <section>
      {came.length > 0 && (
        <p>
          <b>{t('compare.came')}</b> {names(came)}
        </p>
      )}
      {left.length > 0 && (
        <p>
          <b>{t('compare.left')}</b> {names(left)}
        </p>
      )}
    </section>
  )
}

function GapSums({ comparison: { gaps } }: { comparison: Comparison }) {
  const { t } = words.value
  const { before, after, counted, closed, opened, shown, hidden } = gaps
  const sums = {
    before: before.compared,
    after: after.compared,
    closed: closed.length,
    opened: opened.length + shown.length,
  }
  return (
    <section>
      <h2>{t('compare.gaps')}</h2>
      <p>
        <b>{t('compare.gaps.sums', sums)}</b> {hidden.length > 0 && t('compare.gaps.undecided', { n: hidden.length })}
      </p>
      <p class="soft">
        {t('compare.gaps.rules')} {t('compare.gaps.all', { before: before.all, after: after.all })}{' '}
        {counted !== null && t('compare.gaps.counted', { n: counted })}
      </p>
    </section>
  )
}

/** Which two moments stand beside each other: the older comes first, whichever is chosen where. */
function MomentChoice({ now, pair: { from, to } }: Pick<Props, 'now' | 'pair'>) {
  const { t } = words.value
  const all = momentsOf(now.graph)
  const options = all.map(({ id, name }) => ({ id, name }))
  const idOf = (value: string) => all.find(({ id }) => id === value)?.id ?? null
  return (
    <section class="compare-choice">
      <h2>{t('compare.choose')}</h2>
      <Choose
        label={t('compare.choose.from')}
        value={from.id}
        options={options.filter(({ id }) => id !== to?.id)}
        onChoose={(id) => {
          setCompare({ from: idOf(id), to: to?.id ?? null })
        }}
      />
      <Choose
        label={t('compare.choose.to')}
        value={to?.id ?? NOW}
        options={[{ id: NOW, name: t('compare.now') }, ...options.filter(({ id }) => id !== from.id)]}
        onChoose={(id) => {
          setCompare({ from: from.id, to: idOf(id) })
        }}
      />
    </section>
  )
}
