import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Mark, Row, Scene } from '../../../scene/scene.ts'
import type { AnswerWish } from '../../../store/fill/crossing.ts'
import { answerAt, giveAnswer, saidAt } from '../../../store/fill/give-answer.ts'
import { words } from '../../../store/language.ts'

/** Held so long, a press says who leads, ms. */
const HOLD_MS = 500
const signs = { seat: '●', none: '–', unknown: '?' } as const
const targets = ['seat', 'none', 'unknown'] as const

type Props = { scene: Scene; mark: Mark; row: Row; icon: ComponentChildren }

/** A partner at the table that is filled in: three targets, and behind its name what else can be said. */
export function PhoneRow({ scene, mark, row, icon }: Props) {
  const { t } = words.value
  const [open, setOpen] = useState(false)
  const held = useRef<{ timer: ReturnType<typeof setTimeout>; isDone: boolean } | null>(null)
  const answer = answerAt(mark, row)
  const say = (wish: AnswerWish) => {
    giveAnswer(scene, { mark: mark.id, row: row.id }, wish)
  }
  const isGhost = mark.members.length === 0
  const press = () => {
    if (isGhost) return
    const now = { timer: setTimeout(() => undefined, 0), isDone: false }
    now.timer = setTimeout(() => {
      now.isDone = true
      if (answer !== 'lead') say('lead')
    }, HOLD_MS)
    held.current = now
  }
  const lift = () => {
    if (held.current !== null) clearTimeout(held.current.timer)
  }
  return (
    <li class={`phone-row${mark.wet === true ? ' is-wet' : ''}`}>
      <button
        class="phone-name"
        type="button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {icon}
        <span>
          {mark.full}
          {answer !== null && <span class="soft small">{saidAt(mark, row)}</span>}
        </span>
      </button>
      {targets
        .filter((kind) => !isGhost || kind === 'seat')
        .map((kind) => {
          const isOn = kind === answer || (kind === 'seat' && answer === 'lead')
          return (
            <button
              key={kind}
              class="phone-target"
              type="button"
              aria-pressed={isOn}
              aria-label={`${mark.full}: ${t(`fill.answer.${kind}`)}`}
              {...(kind === 'seat' ? { onPointerDown: press, onPointerUp: lift, onPointerLeave: lift } : {})}
              onClick={() => {
                if (kind !== 'seat' || held.current?.isDone !== true) say(kind)
                held.current = null
              }}
            >
              <span aria-hidden="true">{kind === 'seat' && answer === 'lead' ? '★' : signs[kind]}</span>
            </button>
          )
        })}
      {open && (
        <div class="phone-more">
          {!isGhost && (
            <button
              class="button"
              type="button"
              aria-pressed={answer === 'lead'}
              onClick={() => {
                say('lead')
              }}
            >
              {t('fill.at.lead')}
            </button>
          )}
          <button
            class="button"
            type="button"
            disabled={answer === null}
            onClick={() => {
              say('clear')
            }}
          >
            {t('fill.keys.clear')}
          </button>
        </div>
      )}
    </li>
  )
}
