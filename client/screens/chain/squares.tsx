/** Two squares: one for each partner that counts, and no more than two, for two make it sure. Hatched: not known. */
export const Squares = ({ count, unknown }: { count: number; unknown: boolean }) => (
  <span class={`squares${unknown ? ' is-unknown' : ''}`} aria-hidden="true">
    {[1, 2].map((one) => (
      <span key={one} class={count >= one ? 'is-filled' : ''} />
    ))}
  </span>
)
