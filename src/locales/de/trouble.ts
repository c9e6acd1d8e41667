/** German: what is said where a figure is missing, or rows of it. */
import type { TroubleTerms } from '../terms/trouble.js';
import { capital, during, plural } from './grammar.js';

export { sentences } from '../sentences.js';

/** "ohne gültigen Betrag": the ending follows the gender. */
const valid: Partial<Record<string, string>> = {
  Betrag: 'gültigen',
  Stundensatz: 'gültigen',
  Marge: 'gültige',
  Dauer: 'gültige',
  Datum: 'gültiges',
  Anlagedatum: 'gültiges',
  Abschlussdatum: 'gültiges',
};

const validField = (field: string): string =>
  `${valid[field] ?? 'gültige Angabe'} ${valid[field] ? field : `„${field}“`}`;

export const trouble: TroubleTerms = {
  lists: {
    opportunities: 'Opportunities',
    activities: 'Aktivitäten',
    leads: 'Leads',
    orders: 'Aufträge',
    spend: 'Kosten',
    sellers: 'Verkäufer',
  },
  fields: {
    amount: 'Betrag',
    margin: 'Marge',
    createdAt: 'Anlagedatum',
    closedAt: 'Abschlussdatum',
    at: 'Datum',
    minutes: 'Dauer',
    'seller.hourlyCost': 'Stundensatz',
    account: 'Konto',
    'account-type': 'Kontotyp',
    channel: 'Kanal',
    seller: 'Verkäufer',
    team: 'Team',
    product: 'Produkt',
    'channel.group': 'Herkunft',
    convertedAt: 'Umwandlungsdatum',
    qualifiedAt: 'Qualifizierungsdatum',
    invoicedAt: 'Rechnungsdatum',
    rejectedAt: 'Ablehnungsdatum',
    probability: 'Wahrscheinlichkeit',
    kind: 'Art',
    business: 'Geschäftsart',
    opportunity: 'Opportunity',
    'opportunity.business': 'Geschäftsart der Opportunity',
    'opportunity.status': 'Stand der Opportunity',
    'opportunity.closedAt': 'Abschlussdatum der Opportunity',
  },
  notEntitled: 'Nicht freigegeben',
  errors: {
    timeout: 'Die Quelle antwortet nicht.',
    http: 'Die Quelle meldet einen Fehler.',
    denied: 'Für diese Zahl fehlt die Berechtigung.',
    redirected: 'Die Quelle antwortet mit einer Webseite. Abgemeldet?',
    'cross-origin': 'Die Adresse der Quelle ist nicht erlaubt.',
    'not-json': 'Die Quelle antwortet mit einer Webseite. Abgemeldet?',
    'bad-json': 'Die Antwort der Quelle ist beschädigt.',
    'too-large': 'Die Quelle sendet zu viel.',
    'unsupported-version': 'Die Quelle spricht eine andere Version.',
    'wrong-kind': 'Die Quelle sendet etwas anderes.',
    'bad-document': 'Die Antwort der Quelle ist nicht verwendbar.',
    'rows-left-out': 'Einige Datensätze sind nicht verwendbar.',
    'no-figure': 'Die Quelle hat diese Zahl nicht.',
    'bad-query': 'Die Anfrage ist nicht verständlich.',
    'unknown-view': 'Diese Sicht ist nicht bekannt.',
    'no-members': 'Die Quelle sagt nicht, wie viele Personen dahinterstehen.',
    'no-source': 'Keine Quelle angegeben.',
  },
  reasons: {
    'no-list': ({ list }) => `Nicht verfügbar: Das Dokument enthält keine ${list}.`,
    'no-field': ({ list, field }) => `Nicht verfügbar: Im Dokument fehlt bei allen ${list} die Angabe „${field}“.`,
    'nothing-to-divide-by': ({ list, period, isOver }) =>
      `${capital(during(period))} gibt es ${isOver ? '' : 'noch '}keine ${list}.`,
    'negative-denominator': () => 'Nicht berechenbar: Der Betrag, durch den geteilt wird, ist negativ.',
    'too-young': ({ list, period }) =>
      `Noch nicht zu sagen: Für alle ${list}, die ${during(period)} entstanden sind, läuft die Frist noch.`,
    'none-lost': () =>
      'Nicht berechenbar: In einem Jahr ging kein Kunde verloren, und so sagt nichts, wie lange Kunden bleiben.',
    'no-rows': ({ list, period, isOver }) =>
      `${capital(during(period))} gibt es ${isOver ? '' : 'noch '}keine ${list}.`,
    'unknown-values': ({ list, field }) => `Nicht berechenbar: Bei allen ${list} fehlt die Angabe „${field}“.`,
    'unknown-history': () => 'So weit reicht das Dokument nicht zurück.',
    'unknown-metric': () => 'Die Quelle kennt diese Zahl nicht.',
    'bad-query': () => 'Die Anfrage ist nicht verständlich.',
    'groups-only': () => 'Diese Zahl vergleicht mindestens zwei Gruppen.',
    'unknown-members': () =>
      'Die Quelle sagt nicht, wie viele Personen dahinterstehen: Der Wert könnte von jeder einzelnen erzählen.',
    'small-group': () => 'Dahinter stehen zu wenige Personen: Die Zahl würde von Einzelnen erzählen.',
  },
  without: {
    closed: ({ period, isOver }) =>
      `${capital(during(period))} wurde ${isOver ? '' : 'noch '}keine Opportunity abgeschlossen.`,
    won: ({ period, isOver }) => `${capital(during(period))} wurde ${isOver ? '' : 'noch '}keine Opportunity gewonnen.`,
    customer: ({ period, isOver }) =>
      `${capital(during(period))} wurde ${isOver ? '' : 'noch '}kein neuer Kunde gewonnen.`,
    created: ({ period, isOver }) =>
      `${capital(during(period))} wurde ${isOver ? '' : 'noch '}keine Opportunity geschaffen.`,
    other: ({ period, isOver }) =>
      `${capital(during(period))} zählt hierfür ${isOver ? '' : 'noch '}keine Opportunity.`,
  },
  currencies: (count) => (count === 2 ? 'zwei Währungen, kein Kurs im Feed' : `${count} Währungen, kein Kurs im Feed`),
  stillOpen: (shown, of) => `${shown} von ${of} noch offen`,
  tooYoung: (shown, of) => `${shown} von ${of} noch zu jung`,
  omittedSentence: (rows, shown, field) =>
    field
      ? plural(
          rows,
          `1 Datensatz ohne ${validField(field)} fehlt.`,
          `${shown} Datensätze ohne ${validField(field)} fehlen.`,
        )
      : plural(rows, '1 ungültiger Datensatz fehlt.', `${shown} ungültige Datensätze fehlen.`),
};
