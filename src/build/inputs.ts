/**
 * What an output depends on, by name: `meeting`, `office`, `template`, `partials`, `photos`, `tool`; a short hash of each. `attached`
 * names what travels inside.
 */
export type Inputs = Readonly<Record<string, string>>

/** Names of the inputs that differ, in the order of `now`, then those that are gone. */
export function changedInputs(before: Inputs, now: Inputs): string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)])
  return [...names].filter((name) => before[name] !== now[name])
}
