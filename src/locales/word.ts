/** A word of a locale, or words; undefined for a key from outside that it does not have, `constructor` for one. */
export function word<T>(words: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
