import { questionOf } from '../../text/questions/answer.ts'
import type { ViewState } from '../address/view-state.ts'
import type { RegionView, ViewedRegion } from '../make-view.ts'

/** Ids in an address that are no longer in the region: chosen, asked about, unfolded, or held back. */
export function goneIds(
  { graph }: Pick<ViewedRegion, 'graph'>,
  view: ViewState,
  { selection }: Pick<RegionView, 'selection'>,
): string[] {
  const { selected, question, unfolded, filters } = view
  const partners = new Set<string>(graph.partners.map(({ id }) => id))
  const sources = new Set<string>(graph.sources.map(({ id }) => id))
  const kinds = question === null ? undefined : questionOf(question.question)?.parts
  const asked = Object.entries(question?.parts ?? {}).flatMap(([name, value]) => {
    const kind = kinds?.[name as keyof typeof kinds]
    return (kind === 'partner' || kind === 'partnerOrKind') && !value.startsWith('kind:') ? [value] : []
  })
  const opened = unfolded.flatMap((id) => (id.startsWith('stack:') ? [id.slice('stack:'.length)] : []))
  return [
    ...(selected !== null && selection?.what === 'gone' ? [selected] : []),
    ...new Set([...asked, ...opened].filter((id) => !partners.has(id))),
    ...filters.hidden.sources.filter((id) => !sources.has(id)),
  ]
}
