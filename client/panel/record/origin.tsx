import type { RegionGraph } from '../../../contract/graph.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { nameOf } from '../../text/names.ts'
import { SourceLink } from './source-link.tsx'
import { RecordNote } from '../../parts/page/record-note.tsx'

type Props = { graph: RegionGraph; members: readonly string[]; selected: string }

/** Where we know the partner from, its other names, and what it is part of. */
export function Origin({ graph, members, selected }: Props) {
  const { t } = words.value
  const partner = graph.partners.find(({ id }) => id === selected) ?? graph.partners.find(({ id }) => id === members[0])
  if (partner === undefined) return null
  const alone = members.length === 1
  const { id: own } = partner
  const edges = alone ? graph.memberships : []
  const kin = [
    ...edges
      .filter(({ member }) => member === own)
      .map((edge) => ({ ...edge, id: edge.cluster, key: 'kin.part' as const })),
    ...edges
      .filter(({ cluster }) => cluster === own)
      .map((edge) => ({ ...edge, id: edge.member, key: 'kin.member' as const })),
  ]
  return (
    <section class="panel-part origin small">
      <h3>{t('origin')}</h3>
      <p>
        <SourceLink graph={graph} id={partner.source} />
      </p>
      {alone && partner.inferred && <p class="soft">{t('origin.kindInferred')}</p>}
      {alone && partner.aliases.length > 0 && (
        <p class="soft">{t('origin.aliases', { names: partner.aliases.join(', ') })}</p>
      )}
      {alone && partner.note !== null && (
        <p class="soft">
          <RecordNote>{partner.note}</RecordNote>
        </p>
      )}
      {kin.map(({ id, key, inferred }) => (
        <p key={`${key} ${id}`}>
          {t(key)}{' '}
          <button
            class="link"
            type="button"
            onClick={() => {
              select(id)
            }}
          >
            {nameOf(graph, id, words.value)}
          </button>
          {inferred && <span class="soft"> ({t('how.inferred')})</span>}
        </p>
      ))}
    </section>
  )
}
