import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Size, ViewBox } from '../../../picture/view.ts'
import type { Column, PlacedRow } from '../../../picture/table-floor/types.ts'
import { levelOfSide } from '../../../scene/pair/sides.ts'
import type { Scene } from '../../../scene/scene.ts'
import { answerKinds } from '../../../store/fill/crossing.ts'
import { answerAt, giveAnswer } from '../../../store/fill/give-answer.ts'
import { words } from '../../../store/language.ts'
import { keepInside } from './keep-inside.ts'

type Props = { scene: Scene; at: Column; row: PlacedRow; view: { current: ViewBox }; size: Size }
const signs = { seat: '●', lead: '★', none: '–', unknown: '?' } as const
const keys = { lead: 'L', none: '0', unknown: '?' } as const

/** The four answers under the crossing where one stands. */
export function AnswerPanel({ scene, at, row, view, size }: Props) {
  const { t } = words.value
  const box = useRef<HTMLDivElement>(null)
  const answer = answerAt(at.mark, row.row)
  useLayoutEffect(() => {
    if (box.current) keepInside(box.current, view.current, size)
  })
  const ghost = at.mark.members.length === 0
  return (
    <div
      ref={box}
      class="fill-panel"
      role="group"
      aria-label={t('fill.panel', { partner: at.mark.full, table: row.row.name })}
      style={{ left: `${at.x - 40}px`, top: `${row.y + 22}px` }}
    >
      <p>
        <b>{at.mark.full}</b> · {row.row.name} · {t(`level.${levelOfSide[row.row.side]}`)}
      </p>
      <div class="fill-answers">
        {answerKinds
          .filter((kind) => !ghost || kind === 'seat')
          .map((kind) => (
            <button
              key={kind}
              type="button"
              tabIndex={-1}
              aria-pressed={answer === kind}
              onClick={() => {
                giveAnswer(scene, { mark: at.mark.id, row: row.row.id }, kind)
                document.getElementById('map-canvas')?.focus({ preventScroll: true })
              }}
            >
              <span aria-hidden="true">{signs[kind]}</span> {t(`fill.answer.${kind}`)}{' '}
              <kbd>{kind === 'seat' ? t('fill.key.space') : keys[kind]}</kbd>
            </button>
          ))}
      </div>
    </div>
  )
}
