import type { ComponentChildren } from 'preact'
import { formatList } from '../../i18n/words.ts'
import { Badge } from '../../parts/badge.tsx'
import { Drawn } from '../../parts/drawn.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { rem } from '../../parts/page/letter-size.ts'
import type { TimeAxis } from '../../picture/agenda/axis.ts'
import { agendaRow, barPicture } from '../../picture/agenda/bar-picture.ts'
import { glyphHeight, glyphPicture, glyphWidth, securingBox, securingPicture } from '../../picture/agenda/glyphs.ts'
import type { AgendaLine } from '../../picture/agenda/shape.ts'
import { agendaRowWords, leadText } from '../../picture/agenda/cell-words.ts'
import { statusSinceText } from '../../picture/agenda/words.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { findingLook, isMarked, type NumberedFinding, type Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { emptyStatus } from '../../store/changes/status-changes.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { writesClosed } from '../../store/session.ts'
import { gapWords } from './gap-words.ts'

type Stop = { 'data-spot': string; tabIndex: number; onFocus: () => void }
type Props = { scene: Scene; line: AgendaLine; axis: TimeAxis; stop: (column: 0 | 1) => Stop }

/** An activity in 52 px: its name and status, who leads it and is in it, its course, its result and what makes it last. */
export function AgendaRow({ scene, line, axis, stop }: Props) {
  const { activity, findings } = line
  const chosen = route.value.selected === activity.id
  const name = activity.short ?? activity.name
  const status = statusSinceText(activity, words.value)
  const said = agendaRowWords(scene, line, words.value)
  return (
    <div role="row" class={`agenda-row${chosen ? ' is-chosen' : ''}`} aria-selected={chosen}>
      <div role="rowheader" class="agenda-name">
        <button
          type="button"
          {...stop(0)}
          aria-pressed={chosen}
          title={activity.name}
          onClick={() => {
            select(chosen ? null : activity.id)
          }}
        >
          {name}
        </button>
        <Marked finding={findings.G17}>
          <button
            class="agenda-status"
            title={status}
            type="button"
            {...stop(1)}
            aria-label={words.value.t('doAgenda.changeOf', { said: status, name })}
            {...unavailableWhen(writesClosed.value)}
            onClick={() => {
              showForm({ what: 'status', draft: { record: activity.id, ...emptyStatus } })
            }}
          >
            {status}
          </button>
        </Marked>
      </div>
      <div role="gridcell" class="agenda-lead">
        <span class="agenda-label soft">{words.value.t('doAgenda.lead')}</span>
        <Marked finding={variantOf(findings.G16) === 'lead' ? findings.G16 : undefined}>
          <span class={line.item.leads.partners.length === 0 ? 'soft' : ''}>{leadText(scene, line, words.value)}</span>
        </Marked>
      </div>
      <div role="gridcell" class="agenda-doers">
        <Marked finding={variantOf(findings.G16) === 'lead' ? undefined : findings.G16}>
          <Picture width={glyphWidth(line.table, line.floor)} height={glyphHeight}>
            <Drawn picture={glyphPicture(line.table, line.floor, pageTokens)} />
          </Picture>
        </Marked>
        <span class="unseen">{formatList(words.value, said.doers)}</span>
      </div>
      <div role="gridcell" class="agenda-time">
        <Picture width={axis.width} height={agendaRow.height}>
          <Drawn picture={barPicture(line.bar, axis, pageTokens)} />
        </Picture>
        <span class="unseen">{said.course}</span>
      </div>
      <div role="gridcell" class="agenda-result">
        <span class="agenda-label soft">{words.value.t('doAgenda.result')}</span>
        <Marked finding={findings.G22}>
          <span class={activity.resultVisible === null ? 'soft' : ''}>{said.result}</span>
        </Marked>
      </div>
      <div role="gridcell" class="agenda-securing">
        <span class="agenda-label soft">{words.value.t('doAgenda.securing')}</span>
        <Marked finding={findings.G19}>
          <Picture width={5 * securingBox.pitch} height={securingBox.height}>
            <Drawn picture={securingPicture(line.fills, pageTokens)} />
          </Picture>
        </Marked>
        <span class="unseen">{said.securing}</span>
      </div>
    </div>
  )
}

const Picture = ({ width, height, children }: { width: number; height: number; children: ComponentChildren }) => (
  <svg
    class="agenda-drawing"
    width={rem(width)}
    height={rem(height)}
    viewBox={`0 0 ${width} ${height}`}
    aria-hidden="true"
  >
    {children}
  </svg>
)

const variantOf = (finding: NumberedFinding | undefined) => (finding?.gap ?? finding?.undecidable)?.facts['variant']

/** What a rule found stands behind the number of its question, under the marker while it is to be discussed. */
function Marked({ finding, children }: { finding: NumberedFinding | undefined; children: ComponentChildren }) {
  if (finding === undefined) return <>{children}</>
  return (
    <span class="agenda-found">
      <button
        class="agenda-badge"
        type="button"
        tabIndex={-1}
        aria-label={gapWords(finding, words.value)}
        onClick={() => {
          select(finding.id)
        }}
      >
        <Badge severity={finding.severity} label={finding.label} look={findingLook(finding)} size={24} />
      </button>
      <span class={isMarked(finding) ? 'agenda-marked' : ''}>{children}</span>
    </span>
  )
}
