import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Mark, Row, Scene } from '../../../scene/scene.ts'
import type { AnswerKind, AnswerWish } from '../../../store/fill/crossing.ts'
import { answerAt, answerTogether, giveAnswer, saidAt } from '../../../store/fill/give-answer.ts'
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
  const answer = answerAt(mark, row)
  const say = (wish: AnswerWish) => {
    giveAnswer(scene, { mark: mark.id, row: row.id }, wish)
  }
  const isGhost = mark.members.length === 0
  return (
    <li class={`phone-row${mark.wet === true ? ' is-wet' : ''}`}>
      <Name name={mark.full} said={answer === null ? null : saidAt(mark, row)} open={open} setOpen={setOpen}>
        {icon}
      </Name>
      <Targets name={mark.full} answer={answer} kinds={isGhost ? ['seat'] : targets} canLead={!isGhost} say={say} />
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

type StackProps = {
  scene: Scene
  marks: readonly Mark[]
  name: string
  row: Row
  icon: ComponentChildren
  iconOf: IconOf
}
type IconOf = (mark: Mark) => ComponentChildren

/** Partners of one kind of whom the same is said: they answer as one, in one step; behind their name each stands by itself. */
export function PhoneStack({ scene, marks, name, row, icon, iconOf }: StackProps) {
  const { t } = words.value
  const answers = new Set(marks.map((mark) => answerAt(mark, row)))
  const [answer = null] = answers
  const isOne = answers.size === 1
  const [open, setOpen] = useState(!isOne)
  const [first] = marks
  const said = !isOne ? t('fill.phone.differ') : first !== undefined && answer !== null ? saidAt(first, row) : null
  return (
    <>
      <li class="phone-row">
        <Name name={name} said={said ?? t('fill.phone.open')} open={open} setOpen={setOpen}>
          {icon}
        </Name>
        <Targets
          name={name}
          answer={isOne ? answer : null}
          kinds={targets}
          canLead={false}
          say={(wish) => {
            answerTogether(marks, row, wish, name)
          }}
        />
      </li>
      {open && marks.map((mark) => <PhoneRow key={mark.id} scene={scene} mark={mark} row={row} icon={iconOf(mark)} />)}
    </>
  )
}

type NameProps = {
  name: string
  said: string | null
  open: boolean
  setOpen: (open: boolean) => void
  children: ComponentChildren
}
const Name = ({ name, said, open, setOpen, children }: NameProps) => (
  <button
    class="phone-name"
    type="button"
    aria-expanded={open}
    onClick={() => {
      setOpen(!open)
    }}
  >
    {children}
    <span>
      {name}
      {said !== null && <span class="soft small">{said}</span>}
    </span>
  </button>
)

type TargetsProps = {
  name: string
  answer: AnswerKind | null
  kinds: readonly ('seat' | 'none' | 'unknown')[]
  canLead: boolean
  say: (wish: AnswerWish) => void
}
/** The answers as targets of a thumb; the first, held, says who leads. */
function Targets({ name, answer, kinds, canLead, say }: TargetsProps) {
  const { t } = words.value
  const held = useRef<{ timer: ReturnType<typeof setTimeout>; isDone: boolean } | null>(null)
  const press = () => {
    if (!canLead) return
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
    <>
      {kinds.map((kind) => {
        const isOn = kind === answer || (kind === 'seat' && answer === 'lead')
        return (
          <button
            key={kind}
            class="phone-target"
            type="button"
            aria-pressed={isOn}
            aria-label={`${name}: ${t(`fill.answer.${kind}`)}`}
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
    </>
  )
}
