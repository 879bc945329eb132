import type { Translation } from '../catalogue.ts';
import type { welcome as english } from '../en/welcome.ts';

export const welcome: Translation<typeof english> = {
  'welcome.title': 'Willkommen bei Duologue',
  'welcome.lead':
    'Die zehn Anrufe, die man gern aufschiebt, leichter gemacht: wen anrufen, was sagen, was vereinbart ist. Alles bleibt auf diesem Rechner.',
  'welcome.mineTitle': 'Mit meinen Rechnungen beginnen',
  'welcome.mineWords':
    'Bringen Sie die Liste der überfälligen Rechnungen aus Ihrer Buchhaltung mit. Zwei Minuten bis zum ersten Anruf.',
  'welcome.sampleTitle': 'Erst einmal umsehen',
  'welcome.sampleWords':
    'Erfundene Schuldner in jeder Lage, die vorkommt. Getrennt von Ihren Daten und mit einem Klick wieder weg.',
  'welcome.sampleAction': 'Muster öffnen',
  'welcome.sampleMaking': 'Das Muster wird angelegt …',
  'welcome.who': 'Wer arbeitet?',
  'welcome.whoHint': 'Profile auf diesem Rechner. Kein Passwort: Duologue antwortet nur diesem Rechner.',
  'welcome.anotherFirm': 'Weitere Firma anlegen',
  'welcome.sampleBadge': 'Muster',
  'welcome.formTitle': 'Über Ihre Firma',
  'welcome.firm': 'Name der Firma, der das Geld zusteht',
  'welcome.firmHelp': 'So, wie Schuldner sie kennen; er fällt am Anfang jedes Anrufs.',
  'welcome.country': 'Land',
  'welcome.currency': 'Hauptwährung',
  'welcome.you': 'Ihr Name',
  'welcome.youHelp': 'Er steht neben allem, was Sie festhalten.',
  'welcome.begin': 'Beginnen',
  'welcome.back': 'Zurück',
};
