/** The languages of the kit. English travels with it; others are fetched when a page speaks them. */
import { en } from './en.js';
import type { Terms } from './terms.js';

const loaders: Record<string, () => Promise<Terms>> = {
  de: async () => (await import('./de.js')).de,
};

const loaded = new Map<string, Terms>([['en', en]]);

/** `de` of `de-CH`; English for a language the kit does not speak. */
export function languageOf(tag: string): string {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return loaded.has(language) || Object.hasOwn(loaders, language) ? language : 'en';
}

/** The words of a language, or undefined until `loadTerms` has brought them. */
export function termsOf(language: string): Terms | undefined {
  return loaded.get(language);
}

/** English again where the file of a language cannot be fetched: words in another language beat none. */
export async function loadTerms(language: string): Promise<Terms> {
  const terms = loaded.get(language) ?? (await loaders[language]?.().catch(() => en)) ?? en;
  loaded.set(language, terms);
  return terms;
}
