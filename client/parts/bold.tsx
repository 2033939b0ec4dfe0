/** A message in which what stands between `*` is bold. */
export const Bold = ({ text }: { text: string }) => (
  <>{text.split('*').map((part, at) => (at % 2 === 1 ? <b key={at}>{part}</b> : part))}</>
)
