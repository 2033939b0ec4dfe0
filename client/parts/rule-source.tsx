import type { Rule } from '../../contract/rule.ts'

/** Where a rule comes from, and a way there when it is on the web. */
export const RuleSource = ({ title, url }: Rule['source']) => (
  <p class="small">
    {url === null ? (
      title
    ) : (
      <a href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
    )}
  </p>
)
