/** Words that depend on the next one: "d’opportunités", "qu’en octobre"; and the first of a sentence. */
const elided = (word: string, next: string): string =>
  `${/^[aeiouàâéèêëîïôûœ]/i.test(next) ? `${word}’` : `${word}e `}${next}`;

export const de = (next: string): string => elided('d', next);
export const que = (next: string): string => elided('qu', next);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
