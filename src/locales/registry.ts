/** The languages of the kit. A page fetches the words it says, in the language it speaks. */
import type { FrameTerms, Part, PartTerms, Terms } from './terms.js';

type Language = { frame: () => Promise<FrameTerms> } & { [P in Part]: () => Promise<PartTerms[P]> };

/** One file for each language; the query makes a module of its own of each part. */
const languages: Record<string, Language> = {
  en: {
    frame: async () => (await import('./en.js?frame')).frame,
    trouble: async () => (await import('./en.js?trouble')).trouble,
    groups: async () => (await import('./en.js?groups')).groups,
    catalogue: async () => (await import('./en-catalogue.js')).catalogue,
    table: async () => (await import('./en-table.js')).table,
    watch: async () => (await import('./en-watch.js')).watch,
    analysis: async () => (await import('./en-analysis.js')).analysis,
    charts: async () => (await import('./en-charts.js')).charts,
  },
  de: {
    frame: async () => (await import('./de.js?frame')).frame,
    trouble: async () => (await import('./de.js?trouble')).trouble,
    groups: async () => (await import('./de.js?groups')).groups,
    catalogue: async () => (await import('./de-catalogue.js')).catalogue,
    table: async () => (await import('./de-table.js')).table,
    watch: async () => (await import('./de-watch.js')).watch,
    analysis: async () => (await import('./de-analysis.js')).analysis,
    charts: async () => (await import('./de-charts.js')).charts,
  },
};

/** What has been fetched of each language; its frame first. */
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

/** English where the file of a language cannot be fetched: words in another language beat none. */
export async function loadTerms(language: string, parts: readonly Part[]): Promise<void> {
  const terms: Partial<Terms> = loaded.get(language) ?? { ...(await fetched(language, 'frame')) };
  await Promise.all(parts.map(async (part) => Object.assign(terms, { [part]: await fetched(language, part) })));
  loaded.set(language, Object.assign(loaded.get(language) ?? {}, terms));
}

function fetched(language: string, part: 'frame' | Part): Promise<object> {
  const load = (from: string): Promise<object> => languages[from]![part]();
  return load(language).catch(() => load('en'));
}
