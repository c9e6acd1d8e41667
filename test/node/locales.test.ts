// What a reader reads: the words of every locale, and the sentences made of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogue } from '../../src/metrics/catalogue.js';
import { languageOf } from '../../src/locales/registry.js';
import type { Terms } from '../../src/locales/terms/index.js';
import { plain } from '../helpers/formats.js';
import { de, en, fr } from '../helpers/terms.js';

/** Stands for whatever a sentence is about: a text, a number, a period, or an object of such things. */
const anything: unknown = new Proxy(
  {},
  {
    get(_, key) {
      const own: unknown = Reflect.get(String.prototype, key);
      return key === Symbol.toPrimitive
        ? () => '§'
        : typeof own === 'function'
          ? (...args: unknown[]) => Reflect.apply(own, '§', args) as unknown
          : anything;
    },
  },
);

/** Words are looked for by their own names: pages fetch them in parts, and how they are parted is not for tests. */
function wordsOf<T>(terms: object, name: string): T {
  for (const [key, words] of Object.entries(terms) as [string, unknown][]) {
    if (key === name) return words as T;
    if (typeof words === 'object' && words && Object.hasOwn(words, name)) return (words as Record<string, T>)[name]!;
  }
  throw new Error(`no words of this name: ${name}`);
}

/** Every text of a locale by its path, the sentences about "§". */
function textsOf(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
      const at = path + key;
      if (typeof word === 'string') return [[at, word]];
      if (typeof word === 'function') return [[at, (word as (...of: unknown[]) => string)(...Array(3).fill(anything))]];
      return [...textsOf(word as object, `${at}.`)];
    }),
  );
}

const [germanTexts, englishTexts, frenchTexts] = [textsOf(de), textsOf(en), textsOf(fr)];

/** Sellers who are far behind; the first is A. */
const behind = ({ watch }: Terms, others: string, count: number, isAll = true): string =>
  watch.behind({ by: 'seller', count, isAll, name: 'A', required: '10 €', others });

describe('the words of a locale', () => {
  it('are the same in number and kind in each', () => {
    for (const texts of [germanTexts, frenchTexts])
      assert.deepEqual([...texts.keys()].sort(), [...englishTexts.keys()].sort());
    assert.ok(germanTexts.size > 150, 'the walk has seen them');
  });

  it('differ between the languages, but for a few', () => {
    const shared = [
      ...['metrics.leads', 'lists.leads', 'dimensions.team', 'dimensions.region', 'fields.team'],
      ...['steps.leads', 'steps.opportunities', 'part'],
      ...['channelGroups.marketing', 'channelGroups.partner', 'hours', 'quarter', 'total'],
      // Of French alone.
      ...['points', 'fields.at', 'rate.denominator', 'opportunity-period.denominator'],
    ];
    for (const texts of [germanTexts, frenchTexts]) {
      const alike = [...texts].filter(([path, text]) => text === englishTexts.get(path));
      assert.deepEqual(
        alike.filter(([path, text]) => !shared.some((name) => path.endsWith(name)) && /\p{L}/u.test(text)),
        [],
      );
    }
  });

  it('of one language hold none of another', () => {
    const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');
    const isEnglish =
      'the|of|and|no|not|is|are|to|for|with|without|by|per|has|have|yet|record|records|seller|sellers|value|' +
      'target|rate|order|orders|customer|account|currency|share|count|figure|loading|average|open|won|lost';
    const notGerman = words(`${isEnglish}|source|change`);
    const notEnglish = words(
      'der|die|das|ein|eine|keine|und|oder|nicht|von|mit|ohne|je|im|am|bis|ist|sind|noch|Ziel|Soll|Kunde|Auftrag|' +
        'Verkäufer|Quelle|Wert|Umsatz|Kanal|Währung|Zahl|Stand|Rang|Platz|le|la|les|du|des|une|et|ou|pas|sans|avec',
    );
    const notFrench = words(
      `${isEnglish}|win|wins|revenue|basket|cost|der|die|das|und|oder|nicht|von|mit|ohne|Ziel|Kunde|Verkäufer|Umsatz`,
    );
    for (const [path, text] of germanTexts) assert.doesNotMatch(text, notGerman, path);
    for (const [path, text] of frenchTexts) assert.doesNotMatch(text, notFrench, path);
    for (const [path, text] of englishTexts) {
      assert.doesNotMatch(text, notEnglish, path);
      assert.doesNotMatch(text, /[äöüßéèêçà„«]/, path);
    }
  });

  it('of French have its apostrophes and the narrow spaces before its signs', () => {
    for (const [path, text] of frenchTexts) {
      assert.doesNotMatch(text, /['"]/, path);
      assert.doesNotMatch(text, /(?<!\u202f)[;:!?%»]|«(?!\u202f)/, path);
    }
  });

  it('name every metric, every list and every field that a figure can lack', () => {
    const measures = catalogue.flatMap(({ numerator, denominator = [] }) => [...numerator, ...denominator]);
    const fields = JSON.stringify(measures).matchAll(/"field":"([^"]+)"/g);
    const wanted = new Set([...measures.map(({ at }) => at), ...[...fields].map(([, field]) => field!)]);
    wanted.delete('status');
    for (const terms of [de, en, fr]) {
      const words = (name: string) => wordsOf<Record<string, string>>(terms, name);
      for (const { id } of catalogue)
        assert.ok(words('metrics')[id] ?? wordsOf<Record<string, string>>(terms.catalogue, 'metrics')[id], id);
      for (const { from } of measures) assert.ok(words('lists')[from], from);
      for (const field of wanted) assert.ok(words('fields')[field], field);
    }
  });
});

describe('a sentence', () => {
  it('is whole: no space at its ends or twice within, and nothing that a value fell into', () => {
    for (const [path, text] of [...germanTexts, ...englishTexts, ...frenchTexts]) {
      assert.doesNotMatch(text, /^\s|\s$|\s\s|undefined|null|NaN|\[object|§§/, path);
      assert.notEqual(text, '', path);
    }
  });

  it('of an error, a reason or rows left out begins with a capital or a number and ends with a stop', () => {
    const isSentence =
      /(^|\.)(errors\..*|reasons\..*|offline|omittedSentence|changed(Many)?|leaderboard\.empty|ranking\.(noValue|against|withoutTarget|tooFew|currencies))$/;
    for (const texts of [germanTexts, englishTexts, frenchTexts]) {
      const sentences = [...texts].filter(([path]) => isSentence.test(path));
      assert.ok(sentences.length > 20, 'the paths are right');
      for (const [path, text] of sentences) assert.match(text, /^[\p{Lu}\d§].*[.?]$/u, path);
    }
  });

  it('fits every field into the English of unknown values', () => {
    const unknown = en.trouble.reasons['unknown-values'];
    for (const field of Object.values(en.trouble.fields)) {
      const told = { list: 'rows', field, isOver: false, period: { name: 'May' } };
      assert.doesNotMatch(unknown(told), /\ba [aeiou]|\ba hour/, field);
    }
  });

  it('says everything it was told', () => {
    const told = { list: 'ROWS', field: 'FIELD', isOver: false, period: { name: 'MAY' } };
    for (const terms of [de, en, fr]) {
      const reasons = wordsOf<Record<string, (of: typeof told) => string>>(terms, 'reasons');
      assert.match(reasons['no-list']!(told), /ROWS/);
      assert.match(reasons['no-field']!(told), /ROWS.*FIELD|FIELD.*ROWS/);
      for (const code of ['no-rows', 'nothing-to-divide-by'])
        assert.match(reasons[code]!(told), /ROWS.*MAY|MAY.*ROWS/i);
      const changed = wordsOf<(...of: string[]) => string>(terms, 'changed');
      assert.match(changed('WINS', 'NOW', 'BEFORE'), /WINS.*NOW.*BEFORE/);
      assert.match(terms.groups.channels.splitWithRest('60 %', '30 %', '10 %'), /60 %.*30 %.*10 %/);
      assert.match(behind(terms, 'B 20 €', 2), /2.*A.*10 €.*B 20 €/);
      assert.match(terms.watch.required({ rate: '10 €', until: 30, calendar: 'working-days' }), /10 €.*30/);
    }
  });

  it('tells one from many', () => {
    const { leaderboard, baskets } = de.groups;
    const omitted = (terms: object) =>
      wordsOf<(rows: number, shown: string, field: string) => string>(terms, 'omittedSentence');
    const omittedSentence = omitted(de);
    assert.equal(leaderboard.up(1), '1 Platz hinauf');
    assert.equal(leaderboard.up(2), '2 Plätze hinauf');
    assert.equal(leaderboard.down(1), '1 Platz hinab');
    assert.equal(behind(de, '', 1), '1 Verkäufer weit hinter dem Soll: A braucht 10 €');
    assert.equal(behind(de, '', 3, false), '3 Verkäufer weit hinter dem Soll, am weitesten: A braucht 10 €');
    assert.match(
      de.watch.behind({ by: 'team', count: 1, isAll: true, name: 'A', required: '', others: '' }),
      /^1 Team weit .*: A$/,
    );
    assert.equal(baskets.cases.order(1, '1'), '1 Auftrag');
    assert.equal(baskets.cases.order(0, '0'), '0 Aufträge');
    assert.equal(baskets.cases.lifetime(1000, '1.000'), '1.000 Kunden');
    assert.equal(omittedSentence(1, '1', ''), '1 ungültiger Datensatz fehlt.');
    assert.equal(omittedSentence(1000, '1.000', ''), '1.000 ungültige Datensätze fehlen.');
    assert.equal(omittedSentence(1, '1', 'Betrag'), '1 Datensatz ohne gültigen Betrag fehlt.');
    assert.equal(omittedSentence(2, '2', 'Marge'), '2 Datensätze ohne gültige Marge fehlen.');
    assert.equal(en.groups.leaderboard.up(1), 'up 1 place');
    assert.equal(behind(en, 'B €20', 2), '2 sellers far behind plan: A needs 10 €, B €20');
    assert.equal(en.groups.baskets.cases.period(1, '1'), '1 customer');
    assert.equal(omitted(en)(1, '1', 'amount'), '1 record without a valid amount is left out.');
    assert.equal(omitted(en)(2, '2', 'amount'), '2 records without a valid amount are left out.');
    const untils = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31].map((until) => en.part({ name: 'May', until }));
    assert.deepEqual(
      untils.map((text) => text.replace('May to the ', '')),
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd', '31st'],
    );
  });
});

describe('a sentence of French', () => {
  const [october, quarter, week] = [
    { name: 'octobre', kind: 'month' },
    { name: 'T3 2026' },
    { name: 'semaine 47' },
  ] as const;

  it('is singular of 0 and 1', () => {
    const { leaderboard, baskets } = fr.groups;
    assert.equal(leaderboard.up(1), '1 place gagnée');
    assert.equal(leaderboard.down(2), '2 places perdues');
    assert.equal(baskets.cases.order(0, '0'), '0 commande');
    assert.equal(baskets.cases.period(2, '2'), '2 clients');
    assert.equal(
      fr.trouble.omittedSentence(2, '2', 'montant'),
      '2 enregistrements sans montant valide ne sont pas pris en compte.',
    );
    assert.equal(fr.points('0,5'), '0,5 pt');
    assert.equal(fr.points('1'), '1 pt');
    assert.equal(fr.points('12,5'), '12,5 pts');
    assert.equal(
      plain(behind(fr, 'B 20 €', 2)),
      '2 commerciaux en net retard sur l’objectif : A doit réaliser 10 €, B 20 €',
    );
    assert.equal(plain(behind(fr, '', 1)), '1 commercial en net retard sur l’objectif : A doit réaliser 10 €');
  });

  it('elides before a vowel', () => {
    const none = (list: string) => fr.trouble.reasons['no-rows']({ list, field: '', isOver: true, period: october });
    assert.equal(none('opportunités'), 'Il n’y a pas d’opportunités en octobre.');
    assert.equal(none('leads'), 'Il n’y a pas de leads en octobre.');
    const { rose } = fr.watch.items;
    assert.equal(rose({ change: '5', period: october }), 'Niveau inhabituellement haut, 5 de plus qu’en octobre');
    const day = { name: '1 novembre', kind: 'day' } as const;
    assert.equal(rose({ change: '5', period: day }), 'Niveau inhabituellement haut, 5 de plus que le 1er novembre');
  });

  it('has the preposition that each period takes', () => {
    const { cohort } = fr.analysis.conversion;
    assert.equal(fr.versusNothing(quarter), 'rien au T3 2026');
    assert.equal(fr.versusNothing(week), 'rien en semaine 47');
    assert.equal(fr.versusNothing({ name: fr.allTime, kind: 'all' }), 'rien depuis le début');
    assert.deepEqual([october, quarter, week, { name: '2025' }].map(cohort), [
      ...['Cohorte d’octobre', 'Cohorte du T3 2026', 'Cohorte de la semaine 47', 'Cohorte de 2025'],
    ]);
    assert.equal(fr.reached('104 %', 1), '104 %, objectif atteint le 1er');
    assert.equal(fr.asOf('09:41'), 'Données de 09:41');
    assert.equal(fr.asOf('1 nov. 2026'), 'Données du 1er nov. 2026');
  });

  it('calls the two rates of margin by their formulas', () => {
    const { metrics } = fr.catalogue;
    assert.deepEqual([metrics['margin-rate'], metrics.markup], ['Marge ÷ chiffre d’affaires', 'Marge ÷ coût']);
    assert.match(fr.explain.definitions['margin-rate'], /le taux de marque, pas le taux de marge/);
    assert.match(fr.explain.definitions.markup, /le taux de marge, pas le taux de marque/);
  });
});

describe('a language', () => {
  it('is found by the first part of a tag; English where it is not spoken', () => {
    assert.deepEqual(['de', 'de-CH', 'DE-at', 'en-GB', 'fr-CA', 'it', '', 'constructor', '__proto__'].map(languageOf), [
      ...['de', 'de', 'de', 'en', 'fr', 'en', 'en', 'en', 'en'],
    ]);
  });
});
