import type { papers as english } from '../en/papers.ts';
import type { Translation } from '../catalogue.ts';

export const papers: Translation<typeof english> = {
  'problem.paper-not-found': 'Diese Datei ist beim Fall nicht oder nicht mehr aufbewahrt.',
  'problem.papers-full': 'Diese Rechnung hat schon {$papersMax} Dateien. Bitte zuerst eine davon entfernen.',
  'input.papers.empty': 'Die Datei ist leer.',
  'input.papers.too-large':
    'Die Datei ist größer als {$megabytesMax} MB. Bitte die Rechnung als kleineres PDF speichern.',
  'input.papers.signed':
    'Das ist eine signierte Datei (.p7m), aus der sich nichts herausnehmen lässt. Bitte ihr PDF anhängen oder das XML ohne Signatur.',
  'input.papers.several-invoices':
    'Die Datei enthält mehr als eine Rechnung: Wer sie bekäme, läse von anderen. Bitte jede Rechnung einzeln anhängen.',
  'input.papers.not-a-paper':
    'Als Datei einer Rechnung wird nur ein PDF, eine E-Rechnung (XML), ein JPEG oder ein PNG aufbewahrt.',
  'taken.paper.attached': 'Das PDF ist bei dieser Rechnung aufbewahrt; ihre Nummer steht im Namen der Datei.',
  'taken.paper.no-number':
    'Keine Rechnung hat eine Nummer, die im Namen der Datei steht. Bitte die Datei nach der Rechnungsnummer benennen und noch einmal bringen oder auf der Seite des Kontos anhängen.',
  'taken.paper.several':
    'Der Name der Datei kann mehr als eine Rechnung meinen: {$candidates}. Bitte auf der Seite des Kontos anhängen.',
  'taken.paper.full': 'Rechnung {$number} hat schon {$papersMax} Dateien: diese wurde nicht dazu aufbewahrt.',
  'taken.paper.empty': 'Die Datei ist leer.',
  'taken.paper.too-large':
    'Die Datei ist größer als {$megabytesMax} MB und wurde nicht bei der Rechnung aufbewahrt. Bitte auf der Seite des Kontos ein kleineres PDF anhängen.',
  'taken.paper.signed':
    'Die signierte Datei (.p7m) wurde gelesen, aber nicht bei der Rechnung aufbewahrt, weil sich ihr Inhalt nicht herausnehmen lässt. Bitte das PDF auf der Seite des Kontos anhängen.',
  'taken.paper.several-invoices':
    'Die Datei enthält mehr als eine Rechnung und wurde nicht dazu aufbewahrt: Wer sie bekäme, läse von anderen.',
  'taken.paper.not-a-paper':
    'Die Datei wurde nicht bei der Rechnung aufbewahrt: Sie ist weder PDF noch E-Rechnung noch Bild.',
  'papers.title': 'Dateien der Rechnungen',
  'papers.all': 'Alle {$count} Rechnungen',
  'papers.settled': 'bezahlt',
  'papers.none': 'Keine Datei',
  'papers.why':
    'Hängen Sie die Rechnungen als Dateien an, damit sie noch im Gespräch gesendet werden können. Ziehen Sie sie auf ihre Zeilen oder alle zusammen in den Eingangsordner, benannt nach ihren Nummern.',
  'papers.attach': 'Anhängen…',
  'papers.attachTo': 'Eine Datei an Rechnung {$number} anhängen',
  'papers.drop': 'Datei hier ablegen',
  'papers.kept': '{$name} ist bei Rechnung {$number} aufbewahrt.',
  'papers.removed': '{$name} ist entfernt.',
  'papers.save': '{$name} speichern',
  'papers.remove': '{$name} entfernen',
  'papers.remove.title': '{$name} entfernen?',
  'papers.remove.about':
    'Die Datei der Rechnung {$number} ist dann endgültig weg; ein Schreiben, das mit ihr hinausgehen soll, wird zurückgehalten. Der Verlauf behält, dass es sie gab.',
  'papers.remove.confirm': 'Endgültig entfernen',
};
