import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const verify: GuideStage = {
  id: 'verify',
  name: { en: 'Verify', de: 'Prüfen', it: 'Verificare' },
  aim: {
    en: 'Be certain who is on the line. Until then the matter has no name.',
    de: 'Sicher sein, wer am Apparat ist. Bis dahin hat die Sache keinen Namen.',
    it: 'Essere certi di chi è in linea. Fino ad allora la questione non ha nome.',
  },
  leaveWhen: ['identity-confirmed'],
  say: [
    {
      id: 'verify-two-details',
      said: {
        en: 'So that I speak to the right person: would you confirm two details for me, your postcode and date of birth?',
        de: 'Damit ich sicher richtig bin: Bestätigen Sie mir bitte zwei Angaben, Postleitzahl und Geburtsdatum?',
        it: 'Per essere certo di parlare con la persona giusta: mi conferma due dati, il CAP e la data di nascita?',
      },
    },
    {
      id: 'verify-role',
      when: { audience: 'business' },
      said: {
        en: 'Just so I have it right: you are with {debtor}, and you look after suppliers there? What is your name, please?',
        de: 'Nur damit ich richtig bin: Sie sind bei {debtor} und betreuen dort die Lieferanten? Wie ist Ihr Name, bitte?',
        it: 'Solo per conferma: lei lavora in {debtor} e segue i fornitori? Mi dice il suo nome, per cortesia?',
      },
    },
    {
      id: 'verify-who-are-you',
      said: {
        en: 'You are right to ask. My name is {caller}; you can hang up and check me by ringing our published number.',
        de: 'Sie fragen zu Recht. Mein Name ist {caller}; legen Sie gern auf und rufen Sie unsere veröffentlichte Nummer an.',
        it: 'Fa bene a chiedere. Mi chiamo {caller}; può riagganciare e verificare chiamando il nostro numero pubblico.',
      },
    },
  ],
  bringBack: [
    {
      id: 'verify-bring-back',
      said: {
        en: 'I would like to tell you, and I may as soon as I know that it is you.',
        de: 'Das sage ich Ihnen gern, sobald ich sicher weiß, dass Sie es sind.',
        it: 'Glielo dico volentieri, appena sono certo che è lei.',
      },
    },
  ],
  forward: [
    {
      id: 'verify-forward',
      said: {
        en: 'Thank you, that is you. Now I can tell you why I am ringing.',
        de: 'Danke, dann bin ich richtig. Jetzt darf ich sagen, warum ich anrufe.',
        it: 'Grazie, è lei. Ora posso dirle perché chiamo.',
      },
    },
  ],
  next: ['open', 'close'],
};
