/** A process of its own for a part of the documents: those from `first` to `last`, each `every`-th. */
import { disagreements, type Tally } from './agreement.js';

const [first, last, every, questions] = process.argv.slice(2).map(Number) as [number, number, number, number];

const tally: Tally = new Map();
const found: string[] = [];
for (let seed = first; seed <= last; seed += every) found.push(...(await disagreements(seed, questions, tally)));
process.send!({ tally, found });
