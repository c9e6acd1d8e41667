/** The customers, and which seller looks after whom. */
import type { Account } from '../../src/contract/records.js';
import { type Chance, chanceOf, dealing, pick } from './chance.js';
import { type AccountType, accountTypes, segments } from './rates.js';
import { type Staff, staff, type Team } from './staff.js';
import type { Words } from './words.js';

export interface Customer {
  row: Account & { type: AccountType; branch: string; city: string };
  owner: Staff;
  /** How much of the history has passed when it can become a customer, 0 to 1; before it is a prospect. */
  opens: number;
}

/** Invented places and winds: a real company's name has no business in a demo. */
const roots = (
  'Nordlicht Tannhof Alsterberg Elmsee Hansekai Rotbuche Falkenau Lindwald Morgenfeld Seeblick Kranich Weidental ' +
  'Steinbach Auenland Windrose Bernbrück Silbermoor Eichgrund Marschhof Salzbrunn Hochforst Kiesling Petersgrün ' +
  'Quellmark Ostwind Birkental Drosselau Grünwerder Ahornweg Kupfertor Leuchtfeld Möwensand Nebelhorn Rabenstein ' +
  'Wiesengrund Sternberg Haselbach Lerchenau Föhrde Mühlenfeld Brandungen Schilfsee Torfhaus Buchenhain Reiherstieg ' +
  'Talwind Wolkenstein Sandkrug Heideblick Eulenburg Fichtenau Klarwasser Dünenhof Ebereschen Hagebutte Schwalbennest ' +
  'Tidenhub Ulmenhof Vogelsang Weißdorn Ziegelhof Apfelgarten Bachwiesen Deichgraf Erlengrund Felsenkeller'
).split(' ');

const cities: Readonly<Record<Team, readonly string[]>> = {
  Nord: ['Hamburg', 'Bremen', 'Kiel', 'Hannover', 'Rostock'],
  Süd: ['München', 'Stuttgart', 'Nürnberg', 'Freiburg', 'Augsburg'],
  Ost: ['Berlin', 'Leipzig', 'Dresden', 'Erfurt', 'Potsdam'],
  West: ['Köln', 'Essen', 'Frankfurt', 'Münster', 'Saarbrücken'],
};

/** Every seller looks after accounts of every type. */
export function customers(seed: number, words: Words): Customer[] {
  const chance = chanceOf(seed, 'accounts');
  const nextName = companyNames(words, chance);
  const openings = chanceOf(seed, 'openings');
  const typesInTurn = accountTypes.flatMap((type) => Array.from({ length: segments[type].accounts }, () => type));
  return typesInTurn.map((type, index) => {
    const owner = staff[index % staff.length]!;
    const { name, branch } = nextName();
    const city = pick(cities[owner.team], chance);
    return {
      owner,
      opens: openings(),
      row: { id: `k${index + 1}`, name, type, target: aimOf(type, chance), branch, city },
    };
  });
}

/** What the sellers hope an account will become. */
function aimOf(type: AccountType, chance: Chance): AccountType {
  const luck = chance();
  if (type === 'Neukunde') return luck < 0.2 ? 'Gold' : luck < 0.55 ? 'Silber' : 'Bronze';
  if (type === 'Bronze' && luck < 0.12) return 'Silber';
  return type === 'Silber' && luck < 0.08 ? 'Gold' : type;
}

/** Each root meets each branch once before a name could repeat: 66 times 8. */
function companyNames({ branches, legalForms }: Words, chance: Chance): () => { name: string; branch: string } {
  const rootInTurn = dealing(roots, chance);
  const branchesLeft = new Map(roots.map((root) => [root, [...branches]]));
  return () => {
    const root = rootInTurn(() => 1);
    const left = branchesLeft.get(root)!;
    const [[branch, inName]] = left.splice(Math.floor(chance() * left.length), 1) as [(typeof branches)[number]];
    return { name: `${root} ${inName} ${pick(legalForms, chance)}`, branch };
  };
}
