/** Deutsch. */
import type {
  GroupsTerms,
  BasketsTerms,
  ChannelsTerms,
  FrameTerms,
  LeaderboardTerms,
  PeriodWords,
  TroubleTerms,
} from './terms.js';

const part = ({ name, until }: PeriodWords): string =>
  until === undefined ? name : typeof until === 'number' ? `${name} bis ${until}.` : `${name} bis ${until}`;

const during = (period: PeriodWords): string =>
  period.kind === 'all'
    ? period.name
    : `${{ day: 'am', month: 'im', range: 'im Zeitraum' }[period.kind!] ?? 'in'} ${part(period)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const frame: FrameTerms = {
  metrics: {
    'opportunities-won': 'Gewonnene Opportunities',
    'opportunities-lost': 'Verlorene Opportunities',
    'opportunities-created': 'Geschaffene Opportunities',
    'opportunities-open': 'Offene Opportunities',
    'pipeline-open': 'Offene Pipeline',
    'revenue-won': 'Umsatz gewonnen',
    'revenue-ordered': 'Umsatz bestellt',
    'win-rate': 'Gewinnrate',
    'win-rate-broad': 'Gewinnrate mit „ohne Entscheidung“',
    'win-rate-value': 'Gewinnrate nach Wert',
    'win-rate-value-broad': 'Gewinnrate nach Wert mit „ohne Entscheidung“',
    'win-rate-created': 'Gewinnrate der geschaffenen',
    'time-spent': 'Zeitaufwand',
    'cost-per-opportunity': 'Kosten je Opportunity',
    'sales-cycle': 'Verkaufszyklus (Median)',
    'basket-per-order': 'Warenkorb je Auftrag',
    'basket-per-period': 'Warenkorb je Kunde',
    'basket-lifetime': 'Warenkorb je Kunde, gesamt',
    leads: 'Leads',
  },
  allTime: 'insgesamt',
  week: (number, year) => (year ? `KW ${number}/${year}` : `KW ${number}`),
  quarter: (number, year) => `Q${number} ${year}`,
  part,
  hours: 'h',
  points: (amount) => `${amount} Pkt.`,
  stillLoading: 'Wird noch geladen …',
  explain: 'Erklärung und Export',
  retry: 'Erneut versuchen',
  noData: 'Keine Daten',
  offline: 'Der Browser ist offline.',
  unreachable: 'Die Quelle ist nicht erreichbar.',
  asOf: (time) => `Stand ${time}`,
  offlineAsOf: (time) => `Offline, Stand ${time}`,
  justNow: (change) => `${change} gerade eben`,
  changed: (figure, now, before) => `${figure} steht jetzt bei ${now}, vorher ${before}.`,
  changedMany: (figures) => `${figures} Zahlen haben sich geändert.`,
  versus: (period) => `ggü. ${part(period)}`,
  versusNothing: (period) => `keine ${during(period)}`,
  isNew: 'neu',
  unchanged: 'unverändert',
  improved: 'besser',
  worsened: 'schlechter',
  casesOf: (cases, of) => `${cases} von ${of}`,
  tooFew: 'zu wenige für einen Vergleich',
  stillOpen: (rows, shown, of) => plural(rows, `1 von ${of} ist noch offen`, `${shown} von ${of} sind noch offen`),
  omitted: (rows, of) => `${rows} von ${of}`,
  target: (value) => `Ziel ${value}`,
  limit: (value) => `Grenze ${value}`,
  noTarget: 'kein Ziel gesetzt',
  onTrack: 'im Plan',
  ahead: (gap) => `${gap} voraus`,
  behind: (gap) => `${gap} hinter dem Soll`,
  belowTarget: (gap) => `${gap} unter Ziel`,
  aboveTarget: (gap) => `${gap} über Ziel`,
  abovePlan: (gap) => `${gap} über dem Soll`,
  overLimit: (gap) => `${gap} über der Grenze`,
  underLimit: (gap) => `${gap} unter der Grenze`,
  reached: (attainment, on) =>
    on === undefined
      ? `${attainment}, Ziel erreicht`
      : `${attainment}, Ziel erreicht am ${typeof on === 'number' ? `${on}.` : on}`,
  elapsed: ({ days, of, calendar }) => `${days} von ${of} ${calendar === 'working-days' ? 'Arbeitstagen' : 'Tagen'}`,
};

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
    'bad-query': 'Der Zeitraum ist nicht verständlich.',
    'unknown-view': 'Diese Sicht ist nicht bekannt.',
    'no-source': 'Keine Quelle angegeben.',
  },
  reasons: {
    'no-list': ({ list }) => `Nicht verfügbar: Das Dokument enthält keine ${list}.`,
    'no-field': ({ list, field }) => `Nicht verfügbar: Im Dokument fehlt bei allen ${list} die Angabe „${field}“.`,
    'nothing-to-divide-by': ({ list, isOpportunities, period, isOver }) =>
      isOpportunities
        ? `${capital(during(period))} wurde ${isOver ? '' : 'noch '}keine Opportunity abgeschlossen.`
        : `${capital(during(period))} gibt es ${isOver ? '' : 'noch '}keine ${list}.`,
    'no-rows': ({ list, period, isOver }) =>
      `${capital(during(period))} gibt es ${isOver ? '' : 'noch '}keine ${list}.`,
    'unknown-values': ({ list, field }) => `Nicht berechenbar: Bei allen ${list} fehlt die Angabe „${field}“.`,
    'unknown-history': () => 'So weit reicht das Dokument nicht zurück.',
    'unknown-metric': () => 'Die Quelle kennt diese Zahl nicht.',
    'bad-query': () => 'Der Zeitraum ist nicht verständlich.',
    'groups-only': () => 'Diese Zahl vergleicht mindestens zwei Gruppen.',
    'small-group': () => 'Dahinter stehen zu wenige Personen: Die Zahl würde von Einzelnen erzählen.',
  },
  currencies: (count) => (count === 2 ? 'zwei Währungen, kein Kurs im Feed' : `${count} Währungen, kein Kurs im Feed`),
  omittedSentence: (rows, shown, field) =>
    field
      ? plural(
          rows,
          `1 Datensatz ohne ${validField(field)} fehlt.`,
          `${shown} Datensätze ohne ${validField(field)} fehlen.`,
        )
      : plural(rows, '1 ungültiger Datensatz fehlt.', `${shown} ungültige Datensätze fehlen.`),
};

const leaderboard: LeaderboardTerms = {
  heading: (metric, by) => `${by === 'team' ? 'Teams' : 'Verkäufer'} · ${metric}`,
  rank: 'Rang',
  against: (metric) => `${metric} gegen Ziel`,
  attainment: 'Ziel',
  change: 'Veränderung',
  up: (places) => plural(places, '1 Platz hinauf', `${places} Plätze hinauf`),
  down: (places) => plural(places, '1 Platz hinab', `${places} Plätze hinab`),
  same: 'gleicher Platz',
  mark: 'Strich: Ziel',
  you: 'Sie',
  leads: (name, value) => `${name} führt mit ${value}`,
  withoutTarget: 'Ohne Ziel',
  tooFew: 'zu wenige Fälle für einen Rang',
  empty: 'In diesem Zeitraum gibt es bei keinem Verkäufer etwas zu zeigen.',
  currencies: 'Mehrere Währungen, kein Kurs im Feed',
  noValue: (period) => `Für Sie gibt es ${during(period)} keinen Wert.`,
};

const baskets: BasketsTerms = {
  heading: 'Durchschnittlicher Warenkorb',
  basis: { order: 'je Auftrag', period: 'je Kunde', lifetime: 'je Kunde, gesamt' },
  cases: {
    order: (count, shown) => plural(count, '1 Auftrag', `${shown} Aufträge`),
    period: (count, shown) => plural(count, '1 Kunde', `${shown} Kunden`),
    lifetime: (count, shown) => plural(count, '1 Kunde', `${shown} Kunden`),
  },
  buysTimes: (most, times, least) => `${most} kauft ${times}-mal so viel wie ${least}`,
  buysAlike: 'Alle Kontotypen kaufen etwa gleich viel',
  only: (name, value) => `Nur ${name} hat gekauft, im Schnitt ${value}`,
  average: (value) => `Ø ${value}`,
  mark: (period) => `Strich: ${part(period)}`,
};

const channels: ChannelsTerms = {
  heading: { 'opportunities-created': 'Geschaffene Opportunities nach Kanal', leads: 'Leads nach Kanal' },
  count: 'Anzahl',
  share: 'Anteil',
  change: 'Veränderung',
  group: 'Herkunft',
  total: (value) => `Gesamt ${value}`,
  split: (marketing, sales) => `${marketing} kommen vom Marketing, ${sales} vom Vertrieb`,
  splitWithRest: (marketing, sales, rest) =>
    `${marketing} kommen vom Marketing, ${sales} vom Vertrieb, ${rest} von anderswo`,
  most: (channel, share) => `${channel} bringt am meisten, ${share}`,
  more: (amount) => `${amount} mehr`,
  less: (amount) => `${amount} weniger`,
};

export const groups: GroupsTerms = {
  dimensions: {
    seller: 'Verkäufer',
    team: 'Team',
    region: 'Region',
    channel: 'Kanal',
    'channel-group': 'Herkunft',
    account: 'Konto',
    'account-type': 'Kontotyp',
    'account-target': 'Zieltyp',
    product: 'Produkt',
  },
  channelGroups: { marketing: 'Marketing', sales: 'Vertrieb', partner: 'Partner' },
  unassigned: 'Nicht zugeordnet',
  leaderboard,
  baskets,
  channels,
};
