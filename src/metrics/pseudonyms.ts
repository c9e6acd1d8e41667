/** Letters in place of names: the same for the same seller, made of nothing that belongs to one. */

/** At least 0, less than 1. */
type Random = () => number;

const atRandom: Random = () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;

export class Pseudonyms {
  readonly #letters = new Map<string, string>();
  readonly #random: Random;
  #next = 0;

  constructor(random = atRandom) {
    this.#random = random;
  }

  /** Those who come together get their letters by lot, so that the order they came in is lost. */
  of(keys: readonly string[], viewer?: string): ReadonlyMap<string, string> {
    const waiting = keys.filter((key) => !this.#letters.has(key));
    while (waiting.length > 0) {
      const [key] = waiting.splice(Math.floor(this.#random() * waiting.length), 1);
      this.#letters.set(key!, this.#free(viewer));
    }
    return this.#letters;
  }

  /** The viewer, who keeps the own key, may be called "A" in the source. */
  #free(viewer: string | undefined): string {
    const letter = letters(this.#next);
    this.#next += 1;
    return letter === viewer ? this.#free(viewer) : letter;
  }
}

/** A to Z, then AA, AB … */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (index % 26));
}
