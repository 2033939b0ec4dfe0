import type { Present } from '../../../contract/figures.ts'
import { kinds as vocabulary } from '../../../contract/vocabulary.ts'
import { capitalise } from '../../i18n/words.ts'
import { MarkIcon } from '../../parts/mark.tsx'
import { absentText } from '../../picture/figures/indicators.ts'
import type { Mark, Scene } from '../../scene/scene.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'

const states = ['present', 'mentioned', 'unsaid', 'absent'] as const
type Kind = Present['kinds'][number]
const look: Record<Kind['state'], Mark['how']> = {
  present: 'stated',
  mentioned: 'mentioned',
  unsaid: 'mentioned',
  absent: 'expected',
}

/** The mark of each expected kind, by whether it takes part; a click shows who. */
export function Kinds({ present, scene }: { present: Present; scene: Scene }) {
  const { t } = words.value
  return (
    <div class="kinds">
      {states.map((state) => {
        const group = present.kinds.filter((kind) => kind.state === state)
        if (group.length === 0) return null
        return (
          <div key={state} class={`kinds-group is-${state}`}>
            <ul>
              {group.map((one) => (
                <li key={one.kind}>
                  <KindMark one={one} scene={scene} />
                </li>
              ))}
            </ul>
            <p class="small">
              {state === 'absent' ? (
                <span class="marker">{capitalise(absentText(group, words.value))}</span>
              ) : (
                t(`figures.state.${state}`, { n: group.length })
              )}
            </p>
          </div>
        )
      })}
    </div>
  )
}

function KindMark({ one, scene }: { one: Kind; scene: Scene }) {
  const { lang } = words.value
  const { kind, state, partners, mentions } = one
  const name = kindName(lang, kind)
  const mark = scene.marks.find(
    ({ id, members, mentions: said }) =>
      members.some((member) => partners.includes(member)) ||
      (state === 'absent' && id === `absent:${kind}`) ||
      (state === 'mentioned' && said.some((mention) => mentions.includes(mention.id))),
  )
  const icon = (
    <MarkIcon
      sector={vocabulary[kind].sector}
      kind={kind}
      how={look[state]}
      centre={kind === 'municipality_centre'}
      size={24}
    />
  )
  if (mark === undefined)
    return (
      <span class="kinds-mark" title={name}>
        {icon}
        <span class="unseen">{name}</span>
      </span>
    )
  return (
    <button
      type="button"
      class={`kinds-mark${mark.faded ? ' is-faded' : ''}`}
      title={name}
      aria-pressed={scene.focus?.marks.includes(mark.id) === true}
      onClick={() => {
        select(partners[0] ?? mark.id)
      }}
    >
      {icon}
      <span class="unseen">{name}</span>
    </button>
  )
}
