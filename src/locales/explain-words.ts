/** The words that explain figures, which a page fetches when a reader first asks. */
import type { ExplainTerms } from './explain-terms.js';

const languages: Record<string, () => Promise<ExplainTerms>> = {
  en: async () => (await import('./en-explain.js')).explain,
  de: async () => (await import('./de-explain.js')).explain,
};

/** English for a language that has none, or whose file cannot be fetched. */
export function loadExplainTerms(language: string): Promise<ExplainTerms> {
  const english = languages.en!;
  return (languages[language] ?? english)().catch(english);
}
