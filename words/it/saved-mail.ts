export const savedMail = {
  'delivery.failed.no-mailbox':
    'Una lettera non è stata recapitata: questa casella non esiste. La pratica lo ha come prossimo passo.',
  'delivery.failed.no-domain':
    'Una lettera non è stata recapitata: il dominio dell’indirizzo non si trova. La pratica lo ha come prossimo passo.',
  'delivery.failed.mailbox-full':
    'Una lettera non è stata recapitata: la casella è piena. La pratica lo ha come prossimo passo.',
  'delivery.failed.too-large':
    'Una lettera non è stata recapitata: la lettera è troppo grande per la casella. La pratica lo ha come prossimo passo.',
  'delivery.failed.not-wanted':
    'Una lettera non è stata recapitata: la controparte non la accetta. La pratica lo ha come prossimo passo.',
  'delivery.failed.no-answer':
    'Una lettera non è stata recapitata: l’altro server di posta non ha risposto per troppo tempo. La pratica lo ha come prossimo passo.',
  'delivery.failed.other':
    'Una lettera non è stata recapitata: è tornata indietro. La pratica lo ha come prossimo passo.',
  'delivery.delayed':
    'Una lettera è in viaggio più a lungo del solito; i server di posta continuano a provare. È annotato con la lettera.',
  'delivery.delivered': 'Una lettera è stata recapitata o inoltrata: nulla è cambiato.',
  'delivery.known': 'Un avviso su una lettera, già noto: nulla è cambiato.',
  'delivery.unclear': 'Un avviso su una lettera che non dice che cosa ne è stato: nulla è cambiato.',
  'delivery.no-letter':
    'Un server di posta parla di un messaggio che non è una lettera di questa azienda: nulla è cambiato.',
  'mail.taken':
    'Un messaggio salvato. Di ciò che contiene: {$taken} presi, {$repeated} già noti, {$left} lasciati stare.',
  'mail.taken-in-part':
    'Un messaggio salvato. Di ciò che contiene: {$taken} presi, {$repeated} già noti, {$refused} non presi, {$left} lasciati stare. Dopo la correzione o la risposta porti di nuovo il messaggio: ciò che è stato preso non si prende due volte.',
  'mail.left': 'Lasciato stare: né estratto conto, né fattura elettronica, né scadenzario.',
  'mail.nothing':
    'Un messaggio salvato senza nulla da prendere: nessun estratto conto, nessuna fattura elettronica, nessuno scadenzario e nessun avviso su una lettera.',
  'mail.automatic':
    'Una risposta automatica di chi è assente o ha letto. Non dice nulla del recapito: nulla è cambiato.',
  'mail.problem.too-large': 'Il messaggio supera {$bytesMax} byte: nulla è stato preso. Salvi gli allegati.',
  'mail.problem.damaged':
    'Il messaggio è danneggiato e non si può scomporre. Lo salvi di nuovo, oppure salvi gli allegati.',
  'mail.problem.cut-off':
    'Il messaggio finisce dentro questo allegato, che non è stato preso. Salvi di nuovo il messaggio.',
  'mail.problem.too-nested': 'Le sue parti sono annidate troppo in profondità: non si può scomporre.',
  'mail.problem.too-deep':
    'Un messaggio dentro più di {$depthMax} altri messaggi: non è stato aperto. Lo salvi da solo.',
  'mail.problem.too-many': 'Più di {$partsMax} parti: le altre non sono state guardate.',
  'mail.problem.too-slow':
    'Scomporre questo messaggio ha richiesto più di {$secondsMax} secondi o troppa memoria: si è rinunciato. Salvi gli allegati.',
  'confirm.problem.delayed': 'in viaggio più a lungo del solito; i server di posta continuano a provare',
  'confirm.problem.bounced-no-mailbox': 'questa casella non esiste',
  'confirm.problem.bounced-no-domain': 'il dominio dell’indirizzo non si trova',
  'confirm.problem.bounced-mailbox-full': 'la casella è piena',
  'confirm.problem.bounced-too-large': 'la lettera è troppo grande per la casella',
  'confirm.problem.bounced-not-wanted': 'la controparte non la accetta',
  'confirm.problem.bounced-no-answer': 'l’altro server di posta non ha risposto per troppo tempo',
  'confirm.problem.bounced-other': 'è tornata indietro',
} as const;
