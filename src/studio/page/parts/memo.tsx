import { Component, type ComponentChildren, type FunctionComponent, h } from 'preact'

/** A component that is drawn again only when one of its properties is another thing than before. */
export function memo<P extends object>(Drawn: FunctionComponent<P>) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const before: Readonly<Record<string, unknown>> = { ...this.props }
      const after: Readonly<Record<string, unknown>> = { ...next }
      const keys = new Set([...Object.keys(before), ...Object.keys(after)])
      return [...keys].some((key) => before[key] !== after[key])
    }
    override render(): ComponentChildren {
      return h(Drawn, this.props)
    }
  }
}
