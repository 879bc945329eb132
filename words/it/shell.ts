import type { Translation } from '../catalogue.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translation<typeof english> = {
  'shell.name': 'Duologue',
  'shell.skip': 'Vai al contenuto',
  'shell.navigation': 'Navigazione principale',
  'shell.today': 'Oggi',
  'shell.import': 'Importa',
  'shell.calls': 'Chiamate',
  'shell.verify': 'Prove',
  'shell.settings': 'Impostazioni',
  'shell.commands': 'Comandi',
  'shell.sampleTitle': 'Sta esplorando il portafoglio di esempio',
  'shell.sampleHint': 'Nessuno è reale e nessun numero squilla. Le sue fatture restano separate.',
  'shell.sampleLeave': 'Importa le mie fatture',
  'shell.sampleRemove': 'Rimuovi l’esempio',
  'shell.sampleRemoved': 'Il portafoglio di esempio è stato rimosso.',
  'shell.zoneTableStale':
    'La tabella dei fusi orari è vecchia. In qualche luogo gli orari possono essere sbagliati di un’ora; aggiorni Duologue.',
  'shell.broken': 'Questa schermata si è interrotta. Nulla di quanto salvato è perduto.',
  'shell.reload': 'Ricarica',
  'shell.notFound': 'A questo indirizzo non c’è nulla.',
  'shell.palette': 'Che cosa desidera fare?',
  'shell.paletteSearch': 'Cerca comandi',
  'shell.paletteEmpty': 'Qui non c’è un comando simile.',
  'shell.help': 'Tasti di questa schermata',
  'shell.helpHint': 'Ogni comando è anche nell’elenco dei comandi. I tasti singoli si disattivano nelle impostazioni.',
  'shell.group.go': 'Vai a',
  'shell.group.general': 'Ovunque',
  'shell.command.palette': 'Apri l’elenco dei comandi',
  'shell.command.help': 'Mostra i tasti',
  'shell.command.theme': 'Passa da chiaro a scuro',
};
