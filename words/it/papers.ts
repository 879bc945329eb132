import type { papers as english } from '../en/papers.ts';
import type { Translation } from '../catalogue.ts';

export const papers: Translation<typeof english> = {
  'problem.paper-not-found': 'Questo file non è conservato nella pratica, o non lo è più.',
  'problem.papers-full': 'Questa fattura ha già {$papersMax} file. Ne tolga prima uno.',
  'input.papers.empty': 'Il file è vuoto.',
  'input.papers.too-large': 'Il file supera i {$megabytesMax} MB. Salvi la fattura come PDF più piccolo.',
  'input.papers.signed':
    'È un file firmato (.p7m) da cui non si riesce a estrarre nulla. Alleghi il PDF, o l’XML senza firma.',
  'input.papers.several-invoices':
    'Il file contiene più di una fattura: chi lo riceve leggerebbe di altri. Alleghi ogni fattura da sola.',
  'input.papers.not-a-paper':
    'Come file di una fattura si conserva solo un PDF, una fattura elettronica (XML), un JPEG o un PNG.',
  'taken.paper.attached': 'Il PDF è conservato con questa fattura; il suo numero sta nel nome del file.',
  'taken.paper.no-number':
    'Nessuna fattura ha un numero che sta nel nome del file. Chiami il file come il numero della fattura e lo porti di nuovo, o lo alleghi nella pagina del conto.',
  'taken.paper.several':
    'Il nome del file può indicare più di una fattura: {$candidates}. Lo alleghi nella pagina del conto.',
  'taken.paper.full': 'La fattura {$number} ha già {$papersMax} file: questo non è stato conservato.',
  'taken.paper.empty': 'Il file è vuoto.',
  'taken.paper.too-large':
    'Il file supera i {$megabytesMax} MB e non è stato conservato con la fattura. Alleghi un PDF più piccolo nella pagina del conto.',
  'taken.paper.signed':
    'Il file firmato (.p7m) è stato letto ma non conservato con la fattura, perché il contenuto non si riesce a estrarre. Alleghi il PDF nella pagina del conto.',
  'taken.paper.several-invoices':
    'Il file contiene più di una fattura e non è stato conservato: chi lo riceve leggerebbe di altri.',
  'taken.paper.not-a-paper':
    'Il file non è stato conservato con la fattura: non è né PDF né fattura elettronica né immagine.',
  'papers.title': 'File delle fatture',
  'papers.all': 'Tutte le {$count} fatture',
  'papers.settled': 'pagata',
  'papers.none': 'Nessun file',
  'papers.why':
    'Alleghi le fatture come file, così si possono inviare mentre è al telefono. Le trascini sulle loro righe, o tutte insieme nella cartella di arrivo, con il loro numero come nome.',
  'papers.attach': 'Allega…',
  'papers.attachTo': 'Allega un file alla fattura {$number}',
  'papers.drop': 'Lasci qui il file',
  'papers.kept': '{$name} è conservato con la fattura {$number}.',
  'papers.removed': '{$name} non c’è più.',
  'papers.save': 'Salva {$name}',
  'papers.remove': 'Togli {$name}',
  'papers.remove.title': 'Togliere {$name}?',
  'papers.remove.about':
    'Il file della fattura {$number} sparisce per sempre; una lettera che aspetta di partire con esso viene trattenuta. La cronologia conserva che c’era.',
  'papers.remove.confirm': 'Togli per sempre',
};
