/** A word of a locale; undefined for a key from outside that it does not have, `constructor` for one. */
export function word(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
