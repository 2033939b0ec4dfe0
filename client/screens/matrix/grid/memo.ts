import { Component, type ComponentChild, type FunctionComponent, h } from 'preact'

/** A component that is made anew only when one of its props is another. */
export function memo<P extends object>(inner: FunctionComponent<P>): FunctionComponent<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const keys = new Set([...Object.keys(next), ...Object.keys(this.props)]) as Set<keyof P>
      return [...keys].some((key) => next[key] !== this.props[key])
    }
    override render(): ComponentChild {
      return h(inner, this.props)
    }
  } as unknown as FunctionComponent<P>
}
