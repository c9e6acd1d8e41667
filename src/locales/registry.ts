/** The languages of the kit. A page fetches the words it says, in the language it speaks. */
import type { Language, Loaders, Part, Terms } from './terms/index.js';

const languages: Record<string, () => Promise<Language>> = {
  en: async () => (await import('./en/index.js')).en,
  de: async () => (await import('./de/index.js')).de,
  fr: async () => (await import('./fr/index.js')).fr,
};

/** What has been fetched of each language. */
const loaded = new Map<string, Partial<Terms>>();

/** `de` of `de-CH`; English for a language the kit does not speak. */
export function languageOf(tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, language) ? language : 'en';
}

/** The words of a language, or undefined until `loadTerms` has brought these parts of them. */
export function termsOf(language: string, parts: readonly Part[]): Terms | undefined {
  const terms = loaded.get(language);
  return terms && parts.every((part) => terms[part]) ? (terms as Terms) : undefined;
}

/** English where a file of the language cannot be fetched: words in another language beat none. */
export async function loadTerms(language: string, parts: readonly Part[]): Promise<void> {
  const load = async (from: string): Promise<Partial<Terms>> => {
    const { frame, parts: first, further } = await languages[from]!();
    const others = parts.every((part) => part in first) ? {} : (await further()).parts;
    const loaders = { ...first, ...others } as Loaders;
    return Object.assign({ ...frame }, ...(await Promise.all(parts.map((part) => loaders[part]())))) as Partial<Terms>;
  };
  const terms = await load(language).catch(() => load('en'));
  // One object for each language: whoever holds it sees what comes later.
  loaded.set(language, Object.assign(loaded.get(language) ?? {}, terms));
}
