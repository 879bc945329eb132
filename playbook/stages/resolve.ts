import type { GuideStage } from '@duologue/core/guide/stage.ts';

export const resolve: GuideStage = {
  id: 'resolve',
  name: { en: 'Resolve', de: 'Klären', it: 'Risolvere' },
  aim: {
    en: 'Take the obstacle away while they are on the line, set the questioned part aside, and ask for the rest.',
    de: 'Das Hindernis beseitigen, solange sie dran sind, das Strittige beiseitelegen und den Rest verlangen.',
    it: 'Togliere l’ostacolo mentre sono in linea, mettere da parte ciò che è contestato, e chiedere il resto.',
  },
  leaveWhen: ['objection-answered'],
  say: [
    {
      id: 'resolve-now',
      said: {
        en: 'Let us do that now, while I have you on the line. Then it is off your desk.',
        de: 'Das machen wir gleich, solange ich Sie am Apparat habe. Dann ist es bei Ihnen vom Tisch.',
        it: 'Facciamolo subito, mentre è in linea. Così se lo toglie di torno.',
      },
    },
    {
      id: 'resolve-set-aside',
      when: { audience: 'business' },
      said: {
        en: 'I take that part out and have it looked into. About the rest we agree: may we settle that today?',
        de: 'Den Teil nehme ich heraus und lasse ihn prüfen. Beim Rest sind wir uns einig: Klären wir den heute?',
        it: 'Quella parte la metto da parte e la faccio verificare. Sul resto siamo d’accordo: lo sistemiamo oggi?',
      },
    },
    {
      id: 'resolve-what-helps',
      when: { audience: 'consumer' },
      said: {
        en: 'What would help you most: a little more time, a smaller part now, or somebody to advise you?',
        de: 'Was hilft Ihnen am meisten: etwas mehr Zeit, jetzt ein kleinerer Teil, oder eine Beratung?',
        it: 'Cosa le sarebbe più utile: un po’ di tempo, una parte più piccola ora, o qualcuno che la consigli?',
      },
    },
    {
      id: 'resolve-broken',
      when: { history: 'promise-broken' },
      said: {
        en: 'What is different this time, so that the day holds? I would rather have a later day that is certain.',
        de: 'Was ist diesmal anders, damit der Tag hält? Lieber ein späterer Tag, der sicher ist.',
        it: 'Cosa cambia questa volta, perché la data regga? Preferisco un giorno più avanti ma sicuro.',
      },
    },
  ],
  bringBack: [
    {
      id: 'resolve-bring-back',
      said: {
        en: 'We have dealt with that one. What is left is only the day.',
        de: 'Den Punkt haben wir. Jetzt fehlt nur noch der Tag.',
        it: 'Quel punto è a posto. Manca solo la data.',
      },
    },
  ],
  forward: [
    {
      id: 'resolve-forward',
      said: {
        en: 'If that is cleared up, does anything else stand in the way of paying?',
        de: 'Wenn das geklärt ist, spricht dann noch etwas gegen die Zahlung?',
        it: 'Chiarito questo, c’è altro che impedisce il pagamento?',
      },
    },
  ],
  next: ['agree', 'listen', 'close'],
};
