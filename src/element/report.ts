/** What developers are told, each text once: twelve widgets on one broken source say one thing. */
const said = new Set<string>();

export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[flash-figures] ${message}`);
}
