import type { ContentItem } from '@duologue/core/compliance/packs/rule.ts';

/** What nobody may say on any call. The words say what it is about. */

export const FALSE_POWER: ContentItem = {
  id: 'false-power',
  alsoCalled: ['claims-court-powers', 'poses-as-official', 'false-legal-step', 'threat-of-arrest', 'court-like-papers'],
  words: {
    en: 'Powers or steps that we do not have: arrest, seizure, the police, a court.',
    de: 'Befugnisse oder Schritte, die wir nicht haben: Haft, Pfändung, Polizei, Gericht.',
    it: 'Poteri o atti che non abbiamo: arresto, pignoramento, polizia, tribunale.',
    es: 'Poderes o medidas que no tenemos: detención, embargo, policía, juzgado.',
    fr: 'Des pouvoirs ou mesures que nous n’avons pas : arrestation, saisie, police, tribunal.',
    pt: 'Poderes ou medidas que não temos: prisão, penhora, polícia, juiz.',
  },
};

export const THREAT: ContentItem = {
  id: 'threat',
  alsoCalled: ['threat-of-violence', 'intimidation', 'coercion'],
  words: {
    en: 'A threat of any kind.',
    de: 'Eine Drohung, gleich welcher Art.',
    it: 'Una minaccia di qualsiasi tipo.',
    es: 'Una amenaza de cualquier tipo.',
    fr: 'Une menace, quelle qu’elle soit.',
    pt: 'Ameaça de qualquer tipo.',
  },
};

export const SHAMING: ContentItem = {
  id: 'shaming',
  alsoCalled: ['public-shaming', 'ridicule', 'humiliation', 'abusive-language', 'insult'],
  words: {
    en: 'Insults, ridicule, or telling others about it.',
    de: 'Beleidigungen, Spott oder die Ankündigung, es anderen zu sagen.',
    it: 'Insulti, scherno o l’annuncio di dirlo ad altri.',
    es: 'Insultos, burlas o anunciar que se dirá a otros.',
    fr: 'Des insultes, des moqueries, ou l’annonce d’en parler à d’autres.',
    pt: 'Insultos, ridículo ou anunciar que outros saberão.',
  },
};

export const UNDUE_PRESSURE: ContentItem = {
  id: 'undue-pressure',
  alsoCalled: ['demand-immediate-payment', 'borrow-to-pay', 'sell-property-to-pay'],
  words: {
    en: 'Pressing to borrow, to sell things or to pay this minute.',
    de: 'Drängen, Geld zu leihen, Sachen zu verkaufen oder sofort zu zahlen.',
    it: 'Insistere perché prenda prestiti, venda beni o paghi all’istante.',
    es: 'Presionar para pedir prestado, vender bienes o pagar al instante.',
    fr: 'Pousser à emprunter, à vendre des biens ou à payer sur-le-champ.',
    pt: 'Pressionar para tomar empréstimo, vender bens ou pagar na hora.',
  },
};

export const FALSE_STATEMENT: ContentItem = {
  id: 'false-statement',
  alsoCalled: ['misrepresentation', 'misleading-statement', 'false-reason-for-callback'],
  words: {
    en: 'Anything untrue about the debt, about us or about the reason for the call.',
    de: 'Unwahres über die Schuld, über uns oder den Grund des Anrufs.',
    it: 'Cose non vere sul debito, su di noi o sul motivo della chiamata.',
    es: 'Algo falso sobre la deuda, sobre nosotros o sobre el motivo de la llamada.',
    fr: 'Toute contre-vérité sur la dette, sur nous ou sur le motif de l’appel.',
    pt: 'Algo falso sobre a dívida, sobre nós ou sobre o motivo da ligação.',
  },
};

export const NEVER_SAID: readonly ContentItem[] = [FALSE_POWER, THREAT, SHAMING, UNDUE_PRESSURE, FALSE_STATEMENT];
