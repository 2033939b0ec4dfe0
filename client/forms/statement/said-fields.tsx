import type { RegionGraph } from '../../../contract/graph.ts'
import { Choose } from '../../parts/choose.tsx'
import { words } from '../../store/language.ts'
import { isOwnWord } from '../../store/changes/said-changes.ts'

type SaidProps = { graph: RegionGraph; value: string; name: string; onChoose: (said: string) => void }

/** Who says so: we do, the partner does, or a source. What was observed before is no source of its own to choose. */
export function SaidChoice({ graph, value, name, onChoose }: SaidProps) {
  const { t } = words.value
  return (
    <Choose
      label={t('tie.said')}
      value={value}
      options={[
        { id: 'observer', name: t('tie.said.observer') },
        ...(name === '' ? [] : [{ id: 'partner', name: t('tie.said.partner', { a: name }) }]),
        ...graph.sources.filter(({ id }) => !isOwnWord(graph, id)).map(({ id, title }) => ({ id, name: title })),
      ]}
      onChoose={onChoose}
    />
  )
}
