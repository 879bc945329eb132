import type { Acknowledgment } from '@duologue/core/guide/playbook.ts';

/** P08: what is heard in a voice is answered first. Empathy without pity, and without conceding anything. */
export const acknowledgments: readonly Acknowledgment[] = [
  {
    mood: 'angry',
    name: { en: 'Angry', de: 'Wütend', it: 'Arrabbiato' },
    say: [
      {
        id: 'angry-hear',
        said: {
          en: 'I can hear that this has annoyed you. Tell me what happened, and I will not interrupt.',
          de: 'Ich höre, dass Sie das ärgert. Erzählen Sie, was war, ich unterbreche Sie nicht.',
          it: 'Sento che questa cosa l’ha fatta arrabbiare. Mi dica cosa è successo, non la interrompo.',
        },
      },
      {
        id: 'angry-right-to-say',
        said: {
          en: 'It is good that you say it so plainly. Let us see what of it I can put right today.',
          de: 'Gut, dass Sie es so offen sagen. Sehen wir, was davon ich heute in Ordnung bringen kann.',
          it: 'Fa bene a dirlo chiaramente. Vediamo cosa posso sistemare io oggi.',
        },
      },
    ],
  },
  {
    mood: 'ashamed',
    name: { en: 'Ashamed', de: 'Beschämt', it: 'A disagio' },
    say: [
      {
        id: 'ashamed-not-easy',
        said: {
          en: 'It is not easy to speak about this, and you picked up. That is what counts.',
          de: 'Darüber spricht sich nicht leicht, und Sie sind drangegangen. Das zählt.',
          it: 'Non è facile parlarne, eppure ha risposto. È questo che conta.',
        },
      },
      {
        id: 'ashamed-many',
        said: {
          en: 'This happens to many people. We only speak about how it goes on from here.',
          de: 'Das passiert vielen. Wir reden nur darüber, wie es ab jetzt weitergeht.',
          it: 'Capita a molti. Parliamo solo di come andare avanti da qui.',
        },
      },
    ],
  },
  {
    mood: 'worried',
    name: { en: 'Worried', de: 'Besorgt', it: 'Preoccupato' },
    say: [
      {
        id: 'worried-step',
        said: {
          en: 'I understand that this weighs on you. We take it one step at a time, beginning with the smallest.',
          de: 'Ich verstehe, dass Sie das belastet. Wir gehen Schritt für Schritt, und fangen mit dem kleinsten an.',
          it: 'Capisco che la cosa le pesi. Andiamo un passo alla volta, cominciando dal più piccolo.',
        },
      },
      {
        id: 'worried-what-most',
        said: {
          en: 'What worries you most about it? Let us begin there.',
          de: 'Was macht Ihnen dabei am meisten Sorgen? Fangen wir da an.',
          it: 'Cosa la preoccupa di più? Cominciamo da lì.',
        },
      },
    ],
  },
  {
    mood: 'silent',
    name: { en: 'Silent', de: 'Schweigt', it: 'In silenzio' },
    say: [
      {
        id: 'silent-time',
        said: {
          en: 'Take your time. I am in no hurry.',
          de: 'Nehmen Sie sich Zeit. Ich habe es nicht eilig.',
          it: 'Faccia con calma. Non ho fretta.',
        },
      },
      {
        id: 'silent-easier',
        said: {
          en: 'Would it be easier if I asked, and you simply said yes or no?',
          de: 'Ist es leichter, wenn ich frage und Sie nur Ja oder Nein sagen?',
          it: 'È più facile se le faccio domande e lei risponde solo sì o no?',
        },
      },
    ],
  },
  {
    mood: 'in-a-hurry',
    name: { en: 'In a hurry', de: 'In Eile', it: 'Di fretta' },
    say: [
      {
        id: 'hurry-one-minute',
        said: {
          en: 'Then one minute and one question, and you have your peace. Or shall I ring at four?',
          de: 'Dann eine Minute und eine Frage, und Sie haben Ruhe. Oder soll ich um vier anrufen?',
          it: 'Allora un minuto e una domanda, e la lascio in pace. O richiamo alle quattro?',
        },
      },
      {
        id: 'hurry-when',
        said: {
          en: 'Of course. Which time today or tomorrow do you have five quiet minutes?',
          de: 'Natürlich. Wann haben Sie heute oder morgen fünf ruhige Minuten?',
          it: 'Certo. A che ora, oggi o domani, ha cinque minuti tranquilli?',
        },
      },
    ],
  },
  {
    mood: 'talkative',
    name: { en: 'Talkative', de: 'Redselig', it: 'Loquace' },
    say: [
      {
        id: 'talkative-name-it',
        said: {
          en: 'You have a lot on your plate. So that nothing is lost: what of it touches our invoice?',
          de: 'Bei Ihnen ist viel los. Damit nichts untergeht: Was davon betrifft unsere Rechnung?',
          it: 'Ha davvero molto da fare. Per non perdere il filo: cosa di questo riguarda la nostra fattura?',
        },
      },
      {
        id: 'talkative-note',
        said: {
          en: 'I have written that down. And the day, which one shall I put beside it?',
          de: 'Das habe ich notiert. Und der Tag, welchen schreibe ich daneben?',
          it: 'L’ho annotato. E la data, quale scrivo accanto?',
        },
      },
    ],
  },
  {
    mood: 'ill',
    name: { en: 'Ill', de: 'Krank', it: 'Malato' },
    say: [
      {
        id: 'ill-first',
        said: {
          en: 'Then your health comes first. Shall we speak another day, or is there somebody who handles this for you?',
          de: 'Dann geht die Gesundheit vor. Sprechen wir an einem anderen Tag, oder kümmert sich jemand für Sie darum?',
          it: 'Allora prima la salute. Ne parliamo un altro giorno, o c’è qualcuno che se ne occupa per lei?',
        },
      },
      {
        id: 'ill-no-details',
        said: {
          en: 'You need not tell me what it is. Only how long you expect it to last, so that I do not ring too soon.',
          de: 'Sie müssen mir nicht sagen, was es ist. Nur wie lange es wohl dauert, damit ich nicht zu früh anrufe.',
          it: 'Non deve dirmi di cosa si tratta. Solo quanto pensa che duri, così non chiamo troppo presto.',
        },
      },
    ],
  },
  {
    mood: 'bereaved',
    name: { en: 'Bereaved', de: 'In Trauer', it: 'In lutto' },
    say: [
      {
        id: 'bereaved-sorry',
        said: {
          en: 'I am very sorry for your loss. Nothing has to be settled on the telephone today.',
          de: 'Mein herzliches Beileid. Heute muss nichts am Telefon geklärt werden.',
          it: 'Le faccio le mie condoglianze. Oggi non c’è niente da sistemare al telefono.',
        },
      },
      {
        id: 'bereaved-who',
        said: {
          en: 'When it is right for you: is there somebody whom we may write to, so that you do not have to deal with it?',
          de: 'Wenn es für Sie passt: Gibt es jemanden, dem wir schreiben dürfen, damit Sie sich nicht kümmern müssen?',
          it: 'Quando se la sente: c’è qualcuno a cui possiamo scrivere, così non deve occuparsene lei?',
        },
      },
    ],
  },
  {
    mood: 'business-failing',
    name: { en: 'Business failing', de: 'Firma in Not', it: 'Azienda in crisi' },
    say: [
      {
        id: 'failing-hard',
        said: {
          en: 'That is hard, after all the work you put in. Thank you for telling me straight.',
          de: 'Das ist hart, nach so viel Arbeit. Danke, dass Sie es mir offen sagen.',
          it: 'È dura, dopo tutto il lavoro che ci ha messo. Grazie per avermelo detto con franchezza.',
        },
      },
      {
        id: 'failing-plan',
        said: {
          en: 'Then let us look soberly at what is possible and by when, so that you can plan with us.',
          de: 'Dann sehen wir nüchtern an, was bis wann möglich ist, damit Sie mit uns planen können.',
          it: 'Allora guardiamo con calma cosa è possibile e entro quando, così può fare i conti anche con noi.',
        },
      },
    ],
  },
];
