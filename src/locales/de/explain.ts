/** German: what explains a figure. */
import type { ChangeWords, ExplainTerms, FindingWords } from '../terms/explain.js';
import { during, part, plural } from './grammar.js';

function compared({ kind, size, isLevel, than }: ChangeWords): string {
  const article = ({ target: 'das ', team: 'der ' } as Partial<Record<string, string>>)[than.kind ?? ''];
  const when = article === undefined ? during(than) : article + part(than);
  const soFar = than.isWhole ? 'bisher ' : '';
  switch (kind) {
    case 'more':
      return isLevel ? `${soFar}${size} höher als ${when}` : `${soFar}${size} mehr als ${when}`;
    case 'less':
      return isLevel ? `${soFar}${size} niedriger als ${when}` : `${soFar}${size} weniger als ${when}`;
    case 'same':
      return isLevel ? `${soFar}so hoch wie ${when}` : `${soFar}so viel wie ${when}`;
    case 'unknown':
      return `kein Vergleich mit ${article === undefined ? '' : 'dem '}${part(than)}`;
    case 'new':
      return article === undefined ? `nach 0 ${when}` : `${when} ist 0`;
  }
}

function finding({ name, period, value, cases, change, target, standing, asOf }: FindingWords): string {
  const head = period ? `${name}, ${period}: ${value}` : `${name}: ${value}`;
  const told = [head, cases, change && compared(change), target, standing].filter(Boolean).join(', ');
  if (asOf) return `${told} (Stand ${asOf}).`;
  // "bis 24." ends a sentence as it is.
  return told.endsWith('.') ? told : `${told}.`;
}

const won = 'gewonnen';
const wonAmount = 'Betrag gewonnen';
const revenue = 'Umsatz der Aufträge';
const acquisition = 'Ausgaben und Verkäuferzeit';
const perNewCustomer = { numerator: acquisition, denominator: 'Neukunden' };

export const explain: ExplainTerms = {
  definitions: {
    'opportunities-won': 'Gewonnene Opportunities, nach Abschlussdatum.',
    'opportunities-lost': 'Verlorene Opportunities, nach Abschlussdatum; ohne die, die ohne Entscheidung endeten.',
    'opportunities-created': 'Im Zeitraum angelegte Opportunities, gleich was aus ihnen wurde.',
    'opportunities-created-by-channel': 'Im Zeitraum angelegte Opportunities, nach dem Kanal bei der Anlage.',
    'opportunities-open': 'Opportunities, die am Ende des Zeitraums offen sind.',
    'pipeline-open': 'Summe der Beträge aller Opportunities, die am Ende des Zeitraums offen sind.',
    'pipeline-weighted': 'Summe der offenen Beträge, jeder mal seiner Wahrscheinlichkeit; keine Prognose.',
    'revenue-won': 'Summe der Beträge gewonnener Opportunities, nach Abschlussdatum; nicht der berechnete Umsatz.',
    'revenue-ordered': 'Summe der Auftragsbeträge, nach Auftragsdatum; Gutschriften sind abgezogen.',
    'revenue-invoiced':
      'Summe der Auftragsbeträge, nach Rechnungsdatum; weder Gewonnenes noch was noch nicht fakturiert ist.',
    'revenue-by-segment': 'Summe der Beträge im Zeitraum, nach Segment.',
    'revenue-by-seller': 'Summe der Beträge im Zeitraum, nach Verkäufer.',
    'win-rate': 'Gewonnene geteilt durch gewonnene und verlorene Opportunities, nach Abschlussdatum.',
    'win-rate-broad':
      'Gewonnene geteilt durch alle abgeschlossenen Opportunities, auch die ohne Entscheidung, nach Abschlussdatum.',
    'win-rate-value': 'Betrag der gewonnenen geteilt durch den der gewonnenen und verlorenen Opportunities.',
    'win-rate-value-broad':
      'Betrag der gewonnenen geteilt durch den aller abgeschlossenen Opportunities, auch der ohne Entscheidung.',
    'win-rate-created': 'Bisher gewonnene geteilt durch alle im Zeitraum angelegten Opportunities, auch die offenen.',
    'period-conversion':
      'Im Zeitraum gewonnene geteilt durch im Zeitraum angelegte Opportunities; kann über 100 % liegen.',
    'conversion-rate':
      'Im Zeitraum gewonnene Neukunden geteilt durch im Zeitraum hinzugekommene Leads; nicht dieselben Personen.',
    'lead-to-opportunity': 'Leads des Zeitraums, aus denen eine Opportunity wurde, geteilt durch alle dieser Leads.',
    'opportunity-to-customer':
      'Leads, aus denen ein Kunde wurde, geteilt durch die Leads, aus denen eine Opportunity wurde.',
    'lead-to-customer': 'Leads des Zeitraums, aus denen ein Kunde wurde, geteilt durch alle dieser Leads.',
    'marketing-lead-conversion':
      'Leads aus dem Marketing, aus denen ein Kunde wurde, geteilt durch alle Leads aus dem Marketing.',
    'time-spent': 'Summe der erfassten Stunden gehaltener Termine und Tätigkeiten, nach deren Datum.',
    'effort-per-win': 'Gehaltene Termine geteilt durch gewonnene Opportunities; Termine verlorener zählen mit.',
    'effort-per-win-winning-path':
      'Gehaltene Termine an gewonnenen Opportunities geteilt durch deren Anzahl; Termine an verlorenen zählen nicht.',
    'effort-per-opportunity': 'Alle durchgeführten Aktivitäten geteilt durch angelegte Opportunities.',
    'cost-of-effort': 'Summe der erfassten Stunden, jede mal dem Stundensatz des Verkäufers.',
    'cost-per-opportunity':
      'Kosten der erfassten Stunden geteilt durch die im Zeitraum abgeschlossenen Opportunities, gleich mit welchem Ausgang.',
    'lost-effort-cost': 'Kosten aller erfassten Stunden an Opportunities, die im Zeitraum verloren wurden.',
    'lost-value': 'Summe der Beträge im Zeitraum verlorener Opportunities.',
    'alternative-cost':
      'Stunden im Segment mal der besten Marge je Stunde eines anderen Segments, weniger der hier erzielten Marge.',
    cac: 'Ausgaben und Kosten der Verkäuferzeit geteilt durch gewonnene Neukunden; Zeit an verlorenen Opportunities zählt mit.',
    'acquisition-cost':
      'Ausgaben und Kosten der Verkäuferzeit für die Gewinnung von Neukunden, auch für verlorene Opportunities.',
    'cac-by-segment':
      'Akquisekosten je Neukunde im Segment; gemeinsame Ausgaben sind nach abgeschlossenen Opportunities verteilt.',
    'acquisition-cost-share':
      'Akquisekosten geteilt durch die Marge aus den ersten Aufträgen der Neukunden; über 100 % kosten sie mehr, als sie bringen.',
    'acquisition-cost-share-of-revenue':
      'Akquisekosten geteilt durch den Umsatz, mit dem die Neukunden gewonnen wurden; wo die Marge nicht bekannt ist.',
    'sales-cycle': 'Mittlerer Wert (Median) der Tage von der Anlage bis zum Gewinn, nach Abschlussdatum.',
    'sales-cycle-mean': 'Durchschnitt der Tage von der Anlage bis zum Gewinn, nach Abschlussdatum.',
    'basket-per-order':
      'Summe der Auftragsbeträge geteilt durch die Anzahl der Aufträge; Gutschriften mindern die Summe und sind keine Aufträge.',
    'basket-per-order-median': 'Mittlerer Wert (Median) der Auftragsbeträge; Gutschriften sind keine Aufträge.',
    'basket-per-period':
      'Summe der Auftragsbeträge geteilt durch die Kunden, die im Zeitraum gekauft haben; Gutschriften mindern die Summe und sind kein Kauf.',
    'basket-lifetime':
      'Summe aller Auftragsbeträge bis heute geteilt durch alle Kunden, die je gekauft haben; Gutschriften mindern die Summe und sind kein Kauf.',
    margin: 'Summe der Margen der Aufträge, nach Auftragsdatum.',
    'margin-rate': 'Marge geteilt durch Umsatz: die Handelsspanne, nicht der Aufschlag auf die Kosten.',
    markup: 'Marge geteilt durch direkte Kosten: der Aufschlag, nicht die Handelsspanne.',
    leads: 'Im Zeitraum hinzugekommene Leads.',
    'leads-marketing': 'Im Zeitraum hinzugekommene Leads aus Kanälen des Marketings.',
    mql: 'Leads, die im Zeitraum vom Marketing qualifiziert und nicht abgelehnt wurden.',
    'opportunities-no-decision': 'Ohne Entscheidung beendete Opportunities, nach Abschlussdatum.',
    'win-rate-within-90-days':
      'Binnen 90 Tagen gewonnene geteilt durch die im Zeitraum angelegten Opportunities, die mindestens so alt sind.',
    'lead-to-opportunity-within-30-days':
      'Leads, aus denen binnen 30 Tagen eine Opportunity wurde, geteilt durch die Leads des Zeitraums, die mindestens so alt sind.',
    'lead-to-opportunity-period':
      'Im Zeitraum angelegte Opportunities geteilt durch im Zeitraum hinzugekommene Leads; kann über 100 % liegen.',
    'marketing-lead-to-opportunity':
      'Leads aus dem Marketing, aus denen eine Opportunity wurde, geteilt durch alle Leads aus dem Marketing.',
    appointments: 'Gehaltene Termine, Besuche und Vorführungen; Anrufe zählen nicht.',
    'effort-per-win-hours': 'Erfasste Stunden geteilt durch gewonnene Opportunities; Stunden an verlorenen zählen mit.',
    'effort-per-win-activities': 'Alle durchgeführten Aktivitäten geteilt durch gewonnene Opportunities.',
    'lost-value-margin': 'Summe der Margen im Zeitraum verlorener Opportunities.',
    'new-customers': 'Konten, deren erste Opportunity im Zeitraum gewonnen wurde; Bestandskunden zählen nicht.',
    'cac-marketing-only': 'Marketingausgaben geteilt durch gewonnene Neukunden, ohne Verkäuferzeit.',
    'cac-program': 'Alle Ausgaben geteilt durch gewonnene Neukunden, ohne Verkäuferzeit.',
    'cac-lag':
      'Ausgaben und Kosten der Verkäuferzeit, um den mittleren Verkaufszyklus später gezählt, geteilt durch gewonnene Neukunden.',
    'cac-by-segment-revenue':
      'Akquisekosten je Neukunde im Segment; gemeinsame Ausgaben sind nach gewonnenem Umsatz verteilt.',
    'cac-by-segment-hours':
      'Akquisekosten je Neukunde im Segment; gemeinsame Ausgaben sind nach erfassten Stunden verteilt.',
    'margin-won': 'Summe der Margen gewonnener Opportunities, nach Abschlussdatum.',
    'basket-per-period-all':
      'Summe der Auftragsbeträge geteilt durch alle Kunden bis heute, auch die ohne Kauf im Zeitraum; Gutschriften mindern die Summe.',
    'contribution-margin': 'Summe der Margen der Aufträge abzüglich der Ausgaben und der Kosten der erfassten Stunden.',
    'basket-lifetime-predictive':
      'Auftragswert mal Aufträge je Kunde und Jahr mal erwartete Jahre als Kunde: eins geteilt durch den Anteil der Kunden, die in einem Jahr verloren gehen.',
    'basket-lifetime-predictive-margin':
      'Marge je Auftrag mal Aufträge je Kunde und Jahr mal erwartete Jahre als Kunde: eins geteilt durch den Anteil der Kunden, die in einem Jahr verloren gehen.',
  },
  operands: {
    'win-rate': { numerator: won, rest: 'verloren' },
    'win-rate-broad': { numerator: won, rest: 'verloren, ohne Entscheidung' },
    'win-rate-value': { numerator: wonAmount, rest: 'Betrag verloren' },
    'win-rate-value-broad': {
      numerator: wonAmount,
      rest: 'Betrag verloren, ohne Entscheidung',
    },
    'win-rate-created': { numerator: won, rest: 'nicht gewonnen, auch noch offen' },
    'win-rate-within-90-days': { numerator: 'gewonnen binnen 90 Tagen', rest: 'nicht binnen 90 Tagen gewonnen' },
    'period-conversion': { numerator: won, denominator: 'angelegt' },
    'conversion-rate': { numerator: 'Neukunden', denominator: 'Leads' },
    'lead-to-opportunity': { numerator: 'mit Opportunity', rest: 'ohne Opportunity' },
    'lead-to-opportunity-within-30-days': {
      numerator: 'Opportunity binnen 30 Tagen',
      rest: 'keine Opportunity binnen 30 Tagen',
    },
    'lead-to-opportunity-period': { numerator: 'Opportunities angelegt', denominator: 'Leads' },
    'lead-to-customer': { numerator: 'Kunde geworden', rest: 'nicht Kunde geworden' },
    'opportunity-to-customer': { numerator: 'Kunde geworden', denominator: 'mit Opportunity' },
    'marketing-lead-conversion': { numerator: 'Kunde geworden', rest: 'nicht Kunde geworden' },
    'marketing-lead-to-opportunity': { numerator: 'mit Opportunity', rest: 'ohne Opportunity' },
    'effort-per-win': { numerator: 'gehaltene Termine', denominator: won },
    'effort-per-win-winning-path': { numerator: 'Termine an gewonnenen', denominator: won },
    'effort-per-win-hours': { numerator: 'erfasste Stunden', denominator: won },
    'effort-per-win-activities': { numerator: 'Aktivitäten', denominator: won },
    'effort-per-opportunity': { numerator: 'Aktivitäten', denominator: 'angelegt' },
    'alternative-cost': { numerator: 'Marge', denominator: 'Stunden' },
    'cost-per-opportunity': { numerator: 'Kosten der Stunden', denominator: 'abgeschlossen' },
    cac: perNewCustomer,
    'cac-marketing-only': { numerator: 'Marketingausgaben', denominator: 'Neukunden' },
    'cac-program': { numerator: 'Ausgaben', denominator: 'Neukunden' },
    'cac-lag': perNewCustomer,
    'cac-by-segment': perNewCustomer,
    'cac-by-segment-revenue': perNewCustomer,
    'cac-by-segment-hours': perNewCustomer,
    'acquisition-cost-share': { numerator: acquisition, denominator: 'Marge der Neukunden' },
    'acquisition-cost-share-of-revenue': { numerator: acquisition, denominator: 'Umsatz der Neukunden' },
    'basket-per-order': { numerator: revenue, denominator: 'Aufträge' },
    'basket-per-period': { numerator: revenue, denominator: 'Kunden, die gekauft haben' },
    'basket-per-period-all': { numerator: revenue, denominator: 'Kunden bis heute' },
    'basket-lifetime': { numerator: revenue, denominator: 'Kunden, die je gekauft haben' },
    'basket-lifetime-predictive': {
      numerator: 'Umsatz der letzten 12 Monate',
      denominator: 'Kunden, die darin gekauft haben',
      factor: 'erwartete Jahre als Kunde',
    },
    'basket-lifetime-predictive-margin': {
      numerator: 'Marge der letzten 12 Monate',
      denominator: 'Kunden, die darin gekauft haben',
      factor: 'erwartete Jahre als Kunde',
    },
    'margin-rate': { numerator: 'Marge', denominator: 'Umsatz' },
    markup: { numerator: 'Marge', denominator: 'direkte Kosten' },
  },
  finding,
  unknown: (name, reason) => `${name}: ${reason}`,

  close: 'Schließen',
  numerator: 'Zähler',
  denominator: 'Nenner',
  result: 'Ergebnis',
  rows: 'Datensätze dahinter',
  period: 'Zeitraum',
  elapsed: 'davon vergangen',
  compared: (period) => `Vergleich, ${period}`,
  comparedWhole: (period) => `Vergleich, das Ganze neben einem Teil, ${period}`,
  comparedPart: (period) => `Vergleich, ein Teil neben dem Ganzen, ${period}`,
  beside: {
    target: (period) => `Ziel, soweit fällig, ${period}`,
    mean: (period) => `Team, Mittel je Verkäufer, ${period}`,
    pooled: (period) => `Team, alle Verkäufer zusammen, ${period}`,
  },
  change: 'Veränderung',
  target: 'Ziel',
  limit: 'Grenze',
  targetSum: 'Ziel, Summe seiner Teile',
  expected: (target, days, of) => `Soll bis heute, ${target} × ${days} ÷ ${of}`,
  season: {
    course: 'saisonaler Verlauf',
    share: (share, periods) =>
      plural(
        periods,
        `ein früherer Zeitraum hatte bis dahin ${share} seines Werts erreicht`,
        `${periods} frühere Zeiträume hatten bis dahin ${share} ihres Werts erreicht`,
      ),
    unknown: 'nicht bekannt, es gelten die Tage',
    expected: (target, share) => `Soll bis heute, ${target} × ${share}`,
  },
  pace: (value, expected) => `Tempo, ${value} ÷ ${expected}`,
  required: { 'working-days': 'noch nötig je Arbeitstag', 'calendar-days': 'noch nötig je Tag' },
  projection: 'bei diesem Tempo am Ende',
  pending: 'davon noch offen',
  tooYoung: 'nicht gezählt: noch zu jung',
  interval: (cases, low, high) =>
    `Bei ${cases} liegt die Quote wahrscheinlich zwischen ${low} und ${high} (95-%-Intervall).`,
  uncounted: (what) => `nicht gezählt: ${what}`,
  exclusions: {
    open: 'offen',
    lost: 'verloren',
    undecided: 'ohne Entscheidung',
    closed: 'abgeschlossene, auch ohne Entscheidung beendete',
    'not-invoiced': 'noch nicht fakturiert',
    'not-held': 'geplant oder abgesagt',
    'not-held-appointments': 'geplante und abgesagte Termine',
    'other-activities': 'Anrufe, E-Mails und anderes',
    'other-appointments': 'Termine an anderen Opportunities',
    'other-time': 'Zeit an anderen Opportunities',
    unlogged: 'nicht erfasste Zeit',
    existing: 'Gewinne mit Bestandskunden',
    'existing-time': 'Zeit mit Bestandskunden',
    'sellers-time': 'Verkäuferzeit',
    'other-spending': 'übrige Ausgaben',
    'other-costs': 'übrige Kosten',
    'other-leads': 'Leads aus anderen Kanälen',
    rejected: 'abgelehnte',
    'not-buying': 'Kunden ohne Kauf im Zeitraum',
    'never-bought': 'Konten, die nie gekauft haben',
  },
  parts: {
    spent: 'Ausgaben',
    time: 'Verkäuferzeit',
    margin: 'Marge',
  },
  product: (what, of, by) => `${what}, ${of} × ${by}`,
  mean: (amount) => `Ø ${amount}`,
  ofGroup: (name, formula) => `${name}: ${formula}`,
  allocated: {
    opportunities: 'davon gemeinsam, verteilt nach abgeschlossenen Opportunities',
    revenue: 'davon gemeinsam, verteilt nach gewonnenem Umsatz',
    hours: 'davon gemeinsam, verteilt nach erfassten Stunden',
  },
  allocatedBy: (key) => `davon gemeinsam, verteilt nach „${key}“`,
  omitted: (of) => `nicht verwendbar, von ${of} Datensätzen`,
  filter: (dimension) => `Filter: ${dimension}`,
  asOf: 'Stand',
  asOfMoment: (moment) => `Stand ${moment}`,
  source: 'Quelle',
  sourceData: 'von der Seite übergeben',

  copy: 'Text kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser lässt das Kopieren nicht zu.',
  table: 'Als Tabelle',
  explanation: 'Als Erklärung',
  download: (format) => `Als ${format} speichern`,
  notDrawn: 'Die Seite lässt dieses Bild nicht zu.',
  someRows: (shown, of) => `Die ersten ${shown} von ${of} Zeilen; die CSV-Datei hat alle.`,
  total: 'Gesamt',
  columns: {
    metric: 'Kennzahl',
    start: 'Von',
    end: 'Bis',
    origin: 'Gruppe',
    at: 'Ab',
    min: 'Wert von',
    max: 'Wert bis',
    value: 'Wert',
    share: 'Anteil',
    cumulative: 'Kumuliert',
    plan: 'Soll',
    unit: 'Einheit',
    numerator: 'Zähler',
    denominator: 'Nenner',
    count: 'Datensätze',
    pending: 'Noch offen',
    low: 'Untergrenze (95 %)',
    high: 'Obergrenze (95 %)',
    previous: (period) =>
      period.isWhole ? `Vergleichswert, ${part(period)}; Wert bisher` : `Vergleichswert, ${part(period)}`,
    target: 'Ziel',
    asOf: 'Stand',
  },
  inUnit: (label, unit) => `${label} (${unit})`,
  units: {
    count: 'Anzahl',
    number: 'Zahl',
    share: '1 = 100 %',
    hours: 'Stunden',
    days: 'Tage',
  },
};
