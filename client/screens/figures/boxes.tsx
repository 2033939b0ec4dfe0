import type { Group } from '../../picture/figures/box-groups.ts'

/** As many boxes fit; more of them become one bar. */
const MAX_BOXES = 60

/** Things counted by how they stand, a box each. What is not known is hatched. */
export function Boxes({ groups }: { groups: readonly Group[] }) {
  const there = groups.filter(({ n }) => n > 0)
  const all = there.reduce((sum, { n }) => sum + n, 0)
  if (all === 0) return <div class="bar-unknown" aria-hidden="true" />
  return (
    <>
      <div class={all > MAX_BOXES ? 'boxes is-bar' : 'boxes'} aria-hidden="true">
        {there.map(({ look, n }) =>
          all > MAX_BOXES ? (
            <span key={look} class={`box is-${look}`} style={{ flexGrow: n }} />
          ) : (
            Array.from({ length: n }, (_, at) => <span key={`${look} ${at}`} class={`box is-${look}`} />)
          ),
        )}
      </div>
      <ul class="keys small">
        {there.map(({ look, text }) => (
          <li key={look}>
            <span class={`box is-${look}`} aria-hidden="true" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
