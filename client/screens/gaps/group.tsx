import type { GroupName, groupsOf } from '../../scene/finding-groups.ts'
import type { Scene } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { FoundRow } from './found-row.tsx'
import { OpenRow } from './open-row.tsx'
import { OpenRows } from './open-rows.tsx'

type Props = { now: RegionData; scene: Scene; groups: ReturnType<typeof groupsOf>; name: GroupName }

/** Always there, with a word on how something comes to stand in it. */
const lasting: ReadonlySet<GroupName> = new Set<GroupName>(['discuss', 'assigned', 'accepted'])

/** One group of the list, under its name and count; what a filter holds back is counted. */
export function FindingGroup({ now, scene, groups, name }: Props) {
  const { t } = words.value
  const found = groups.shown(name)
  const held = groups.held(name)
  if (found.length + held === 0 && !lasting.has(name)) return null
  const why = name === 'undecided' || name === 'advice' ? t(`group.${name}.why`) : null
  return (
    <section class={`gaps-group is-${name}`} aria-labelledby={`gaps-${name}`}>
      <h2 id={`gaps-${name}`}>
        {t(`group.${name}`)} <span class="soft">{found.length + held}</span>
        {why !== null && <span class="soft gaps-hint"> {why}</span>}
        {held > 0 && <span class="soft gaps-hint"> {t('group.held', { n: held })}</span>}
      </h2>
      {found.length + held === 0 && <p class="soft gaps-none">{empty(scene, name)}</p>}
      {name === 'undecided' ? (
        <OpenRows now={now} scene={scene} findings={found} />
      ) : (
        <ol>
          {found.map((finding) =>
            finding.decided ? (
              <FoundRow key={finding.id} now={now} scene={scene} finding={finding} />
            ) : (
              <OpenRow key={finding.id} now={now} scene={scene} finding={finding} />
            ),
          )}
        </ol>
      )}
    </section>
  )
}

function empty(scene: Scene, name: GroupName): string {
  const { t } = words.value
  if (name === 'assigned' || name === 'accepted') return t(`group.${name}.empty`)
  return t(scene.findings.some(({ decided }) => decided) ? 'group.discuss.empty' : 'gaps.none')
}
