import type { Translation } from '../catalogue.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translation<typeof english> = {
  'shell.name': 'Duologue',
  'shell.skip': 'Zum Inhalt springen',
  'shell.navigation': 'Hauptnavigation',
  'shell.today': 'Heute',
  'shell.import': 'Import',
  'shell.calls': 'Anrufe',
  'shell.verify': 'Nachweis',
  'shell.settings': 'Einstellungen',
  'shell.commands': 'Befehle',
  'shell.sampleTitle': 'Sie sehen sich im Musterbestand um',
  'shell.sampleHint':
    'Niemand darin ist echt, und keine Nummer darin klingelt. Ihre eigenen Rechnungen bleiben getrennt.',
  'shell.sampleLeave': 'Meine Rechnungen importieren',
  'shell.sampleRemove': 'Muster entfernen',
  'shell.sampleRemoved': 'Der Musterbestand ist entfernt.',
  'shell.zoneTableStale':
    'Die Zeitzonentabelle ist veraltet. Anrufzeiten können mancherorts um eine Stunde falsch sein; bitte aktualisieren Sie Duologue.',
  'shell.broken': 'Dieser Bildschirm ist abgestürzt. Nichts Gespeichertes ist verloren.',
  'shell.reload': 'Neu laden',
  'shell.notFound': 'Unter dieser Adresse ist nichts.',
  'shell.palette': 'Was möchten Sie tun?',
  'shell.paletteSearch': 'Befehle suchen',
  'shell.paletteEmpty': 'Kein solcher Befehl an dieser Stelle.',
  'shell.help': 'Tasten auf diesem Bildschirm',
  'shell.helpHint':
    'Jeder Befehl steht auch in der Befehlsliste. Einzelne Tasten lassen sich in den Einstellungen abschalten.',
  'shell.group.go': 'Gehe zu',
  'shell.group.general': 'Überall',
  'shell.command.palette': 'Befehlsliste öffnen',
  'shell.command.help': 'Tasten zeigen',
  'shell.command.theme': 'Zwischen hell und dunkel wechseln',
};
