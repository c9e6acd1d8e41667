/** What is written in the document besides people's names, in the languages of the demo. */
import type { RecordsDocument } from '../../src/contract/records.js';
import type { ChannelId } from './rates.js';

export type Locale = 'de' | 'en' | 'fr';

export interface Words {
  channels: Readonly<Record<ChannelId, string>>;
  legalForms: readonly string[];
  /** Industries, each with the word it adds to the name of a company. */
  branches: readonly (readonly [branch: string, inName: string])[];
  /** Words for keys, which are German in every language. */
  labels?: NonNullable<RecordsDocument['labels']>;
}

const types = { Gold: 'Gold', Silber: 'Silver', Bronze: 'Bronze', Neukunde: 'New customer' };

export const words: Readonly<Record<Locale, Words>> = {
  de: {
    channels: {
      website: 'Website',
      campaign: 'Kampagnen',
      fair: 'Messen',
      referral: 'Empfehlung',
      existing: 'Bestandskunden',
      mouth: 'Mundpropaganda',
    },
    legalForms: ['GmbH', 'GmbH', 'GmbH', 'GmbH & Co. KG', 'AG', 'KG', 'e. K.'],
    branches: [
      ['Maschinenbau', 'Maschinen'],
      ['Logistik', 'Logistik'],
      ['Gesundheit', 'Kliniken'],
      ['Lebensmittel', 'Feinkost'],
      ['Bau', 'Bau'],
      ['Handel', 'Handel'],
      ['Energie', 'Energie'],
      ['IT', 'Systeme'],
    ],
  },
  en: {
    channels: {
      website: 'Website',
      campaign: 'Campaigns',
      fair: 'Trade fairs',
      referral: 'Referrals',
      existing: 'Existing customers',
      mouth: 'Word of mouth',
    },
    legalForms: ['Ltd', 'Ltd', 'Ltd', 'Inc.', 'plc', 'LLP', '& Co.'],
    branches: [
      ['Engineering', 'Machines'],
      ['Logistics', 'Logistics'],
      ['Health', 'Clinics'],
      ['Food', 'Foods'],
      ['Construction', 'Construction'],
      ['Retail', 'Trading'],
      ['Energy', 'Energy'],
      ['IT', 'Systems'],
    ],
    labels: {
      team: { Nord: 'North', Süd: 'South', Ost: 'East', West: 'West' },
      'account-type': types,
      'account-target': types,
    },
  },
  fr: {
    channels: {
      website: 'Site web',
      campaign: 'Campagnes',
      fair: 'Salons',
      referral: 'Recommandation',
      existing: 'Clients existants',
      mouth: 'Bouche-à-oreille',
    },
    legalForms: ['SARL', 'SARL', 'SARL', 'SAS', 'SA', 'EURL', 'SNC'],
    branches: [
      ['Mécanique', 'Machines'],
      ['Logistique', 'Logistique'],
      ['Santé', 'Cliniques'],
      ['Alimentation', 'Traiteur'],
      ['Construction', 'Bâtiment'],
      ['Commerce', 'Négoce'],
      ['Énergie', 'Énergie'],
      ['Informatique', 'Systèmes'],
    ],
    labels: {
      team: { Nord: 'Nord', Süd: 'Sud', Ost: 'Est', West: 'Ouest' },
      'account-type': { Gold: 'Or', Silber: 'Argent', Bronze: 'Bronze', Neukunde: 'Nouveau client' },
      'account-target': { Gold: 'Or', Silber: 'Argent', Bronze: 'Bronze', Neukunde: 'Nouveau client' },
    },
  },
};
