import { capitalise } from '../../i18n/words.ts'
import { Badge } from '../../parts/badge.tsx'
import { Icon } from '../../parts/icon.tsx'
import { MarkIcon } from '../../parts/mark.tsx'
import { firstOfRule } from '../../scene/group-by-rule.ts'
import { findingLook, type Mark, type Scene } from '../../scene/scene.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { select, toggleUnfolded } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { type CellHalf, type Halves, halvesOf } from '../../text/cell.ts'
import { lineOf } from '../../text/line.ts'
import { SeatSummary } from './seated.tsx'

/** One partner, stack, mention or absent kind: what stands in its column on the map. */
export function PartnerRow({ scene, mark }: { scene: Scene; mark: Mark }) {
  const { t, lang } = words.value
  const chosen =
    scene.focus?.finding === null && scene.focus.findings.length === 0 && scene.focus.marks.includes(mark.id)
  const findings = scene.findings.filter(({ marks }) => marks.includes(mark.id))
  const stands = firstOfRule()
  const badged = findings.filter((finding) => stands(mark.id, finding))
  const opened = `stack:${mark.id}`
  const folds = route.value.unfolded.includes(opened)
  const name = mark.what === 'mention' ? `‘${mark.name}’` : capitalise(mark.name.replaceAll('\u00AD', ''))
  const kind =
    mark.centre ||
    (mark.what === 'partner' &&
      mark.kind !== null &&
      kindName(lang, mark.kind).toLowerCase() !== mark.name.toLowerCase())
  return (
    <li class={`row${mark.faded ? ' is-faded' : ''}${chosen ? ' is-chosen' : ''}`}>
      <button
        class="row-main"
        type="button"
        aria-pressed={chosen}
        onClick={() => {
          select(chosen ? null : mark.id)
        }}
      >
        <MarkIcon {...mark} several={mark.what === 'stack' || mark.collective} size={34} />
        <span class="row-words">
          <span class="row-name">
            <b class={mark.how === 'mentioned' || mark.how === 'expected' ? 'is-soft' : ''}>{name}</b>
            {kind && mark.kind !== null && <span class="soft row-kind">{kindName(lang, mark.kind)}</span>}
          </span>
          <span class="row-line">
            {lineOf(scene, mark, words.value).map(({ text, marked }, at) => (
              <span key={text}>
                {at > 0 && ' · '}
                {marked ? <span class="marker">{text}</span> : text}
              </span>
            ))}
          </span>
        </span>
        <SeatSummary scene={scene} mark={mark} />
        <span class="row-badges">
          {badged.map((finding) => (
            <span key={finding.id}>
              <Badge severity={finding.severity} label={finding.label} look={findingLook(finding)} size={30} />
              <span class="unseen">
                {t(finding.decided ? 'finding.numbered' : 'finding.open', { number: finding.label })}
              </span>
            </span>
          ))}
          {badged.length < findings.length && (
            <span class="soft small">{t('evidence.more', { n: findings.length - badged.length })}</span>
          )}
        </span>
        <Cell halves={halvesOf(scene, mark)} />
        {mark.what !== 'stack' && !folds && <Icon name="right" />}
      </button>
      {(mark.what === 'stack' || folds) && (
        <button
          class="row-open"
          type="button"
          aria-expanded={folds}
          aria-label={t(folds ? 'stack.fold' : 'stack.open', { name })}
          onClick={() => {
            toggleUnfolded(folds ? opened : mark.id)
          }}
        >
          <Icon name="down" />
        </button>
      )}
    </li>
  )
}

const HalfCell = ({ half }: { half: CellHalf }) => <span class={`half is-${half.look}`}>{half.text}</span>

/** Table over floor, with counts. What it says stands in words beside it. */
const Cell = ({ halves }: { halves: Halves }) => (
  <span class="cell" aria-hidden="true">
    <HalfCell half={halves.table} />
    <HalfCell half={halves.floor} />
  </span>
)
