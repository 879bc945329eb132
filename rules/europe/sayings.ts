import type { ContentItem } from '@duologue/core/compliance/packs/rule.ts';

/** What is said in a call anywhere in Europe, in the languages of the people called. Country files add their own. */

const said = (id: string, words: ContentItem['words'], alsoCalled?: readonly string[]): ContentItem =>
  alsoCalled === undefined ? { id, words } : { id, words, alsoCalled };

export const CALLER_NAME = said(
  'caller-name',
  {
    en: 'Good morning, my name is …',
    de: 'Guten Tag, mein Name ist …',
    it: 'Buongiorno, mi chiamo …',
    es: 'Buenos días, me llamo …',
    fr: 'Bonjour, je m’appelle …',
    nl: 'Goedendag, mijn naam is …',
    pl: 'Dzień dobry, nazywam się …',
  },
  ['individual-name', 'name'],
);

export const ASK_WHO = said('ask-who', {
  en: 'Am I speaking with …?',
  de: 'Spreche ich mit …?',
  it: 'Parlo con …?',
  es: '¿Hablo con …?',
  fr: 'Est-ce que je parle bien à … ?',
  nl: 'Spreek ik met …?',
  pl: 'Czy rozmawiam z …?',
});

export const ASK_PROOF = said('ask-identity-proof', {
  en: 'The matter is personal. So that I speak only with you: what is your date of birth, or your customer number?',
  de: 'Es ist persönlich. Damit ich nur mit Ihnen spreche: Wie ist Ihr Geburtsdatum oder Ihre Kundennummer?',
  it: 'È una cosa personale. Per parlarne solo con lei: qual è la sua data di nascita o il codice cliente?',
  es: 'Es un asunto personal. Para hablar solo con usted: ¿cuál es su fecha de nacimiento o su número de cliente?',
  fr: 'C’est personnel. Pour ne parler qu’à vous : quelle est votre date de naissance ou votre numéro de client ?',
  nl: 'Het is persoonlijk. Om alleen met u te spreken: wat is uw geboortedatum of klantnummer?',
  pl: 'To sprawa osobista. Żebym rozmawiał tylko z Panią lub Panem: jaka jest data urodzenia albo numer klienta?',
});

export const CREDITOR_NAME = said(
  'creditor-name',
  {
    en: 'I am calling for …, to whom the claim belongs.',
    de: 'Ich rufe für … an; diesem Unternehmen gehört die Forderung.',
    it: 'La chiamo per conto di …, che è il creditore.',
    es: 'Le llamo de parte de …, que es el acreedor.',
    fr: 'Je vous appelle pour …, qui est le créancier.',
    nl: 'Ik bel namens …, de schuldeiser.',
    pl: 'Dzwonię w imieniu …, czyli wierzyciela.',
  },
  ['creditor'],
);

export const WHAT_IS_OPEN = said('what-is-open', {
  en: 'It is about … of …: … is open.',
  de: 'Es geht um … vom …: Offen sind …',
  it: 'Si tratta di … del …: restano aperti …',
  es: 'Se trata de … de fecha …: quedan pendientes …',
  fr: 'Il s’agit de … du … : il reste … à régler.',
  nl: 'Het gaat om … van …: er staat nog … open.',
  pl: 'Chodzi o … z dnia …: do zapłaty pozostaje …',
});

export const HOW_TO_OBJECT = said('how-to-object', {
  en: 'If you think that this is not right, tell me: I note it, and nothing more happens until it is looked into.',
  de: 'Wenn das aus Ihrer Sicht nicht stimmt, sagen Sie es: Ich halte es fest, und bis zur Klärung geschieht nichts.',
  it: 'Se secondo lei non è giusto, me lo dica: lo annoto, e finché non è chiarito non succede altro.',
  es: 'Si cree que no es correcto, dígamelo: lo anoto y no se hará nada más hasta aclararlo.',
  fr: 'Si cela ne vous semble pas juste, dites-le-moi : je le note, et rien d’autre ne se passe avant vérification.',
  nl: 'Klopt dit volgens u niet, zeg het dan: ik noteer het, en tot het is uitgezocht gebeurt er niets.',
  pl: 'Jeśli coś się nie zgadza, proszę powiedzieć: zapiszę to i do wyjaśnienia nic więcej nie zrobimy.',
});

export const OFFER_HELP = said('offer-help', {
  en: 'If paying at once is difficult, we can look for a way together.',
  de: 'Wenn es gerade schwierig ist, suchen wir gemeinsam einen Weg.',
  it: 'Se ora pagare è difficile, cerchiamo insieme una soluzione.',
  es: 'Si ahora le resulta difícil pagar, buscamos juntos una solución.',
  fr: 'Si payer maintenant est difficile, cherchons ensemble une solution.',
  nl: 'Als betalen nu moeilijk is, zoeken we samen een oplossing.',
  pl: 'Jeśli zapłata jest teraz trudna, poszukamy razem rozwiązania.',
});

export const DEBT_ADVICE = said('debt-advice', {
  en: 'Free and independent debt advice is there for you; I can tell you where.',
  de: 'Es gibt kostenlose und unabhängige Schuldnerberatung; ich sage Ihnen gern, wo.',
  it: 'Esistono servizi gratuiti e indipendenti di consulenza sui debiti; posso indicarglieli.',
  es: 'Hay asesoramiento gratuito e independiente sobre deudas; puedo decirle dónde.',
  fr: 'Il existe des conseils gratuits et indépendants ; je peux vous dire où.',
  nl: 'Er is gratis en onafhankelijke schuldhulp; ik kan u zeggen waar.',
  pl: 'Jest bezpłatne i niezależne doradztwo dla zadłużonych; powiem, gdzie.',
});

export const DATA_SOURCE = said('data-source', {
  en: 'Your details came to us from …; you can ask what we keep and object to it.',
  de: 'Ihre Daten haben wir von …; Sie können fragen, was wir speichern, und widersprechen.',
  it: 'I suoi dati ci sono arrivati da …; può chiedere che cosa conserviamo e opporsi.',
  es: 'Sus datos nos llegaron de …; puede preguntar qué guardamos y oponerse.',
  fr: 'Vos données nous viennent de … ; vous pouvez demander ce que nous gardons et vous y opposer.',
  nl: 'Uw gegevens kregen we van …; u kunt vragen wat we bewaren en bezwaar maken.',
  pl: 'Dane mamy od …; można zapytać, co przechowujemy, i wnieść sprzeciw.',
});

export const ASK_CALL_BACK = said('ask-call-back', {
  en: 'Could you please ask … to call me back? My number is …',
  de: 'Würden Sie bitte … ausrichten, mich zurückzurufen? Meine Nummer ist …',
  it: 'Può chiedere a … di richiamarmi? Il mio numero è …',
  es: '¿Puede pedir a … que me llame? Mi número es …',
  fr: 'Pouvez-vous demander à … de me rappeler ? Mon numéro est …',
  nl: 'Wilt u … vragen mij terug te bellen? Mijn nummer is …',
  pl: 'Czy może Pani lub Pan poprosić … o telefon do mnie? Mój numer to …',
});

export const REPLY_NUMBER = said(
  'reply-phone-number',
  {
    en: 'Please call me back on …',
    de: 'Bitte rufen Sie mich unter … zurück.',
    it: 'Mi richiami per favore al numero …',
    es: 'Llámeme, por favor, al …',
    fr: 'Merci de me rappeler au …',
    nl: 'Bel mij alstublieft terug op …',
    pl: 'Proszę o telefon pod numer …',
  },
  ['callback-number', 'phone-number'],
);

export const OPENING_HOURS = said('opening-hours', {
  en: 'You reach me from … to …',
  de: 'Sie erreichen mich von … bis …',
  it: 'Mi trova dalle … alle …',
  es: 'Me encuentra de … a …',
  fr: 'Vous pouvez me joindre de … à …',
  nl: 'U bereikt mij van … tot …',
  pl: 'Można mnie zastać od … do …',
});

export const ASK_AUTHORITY = said('ask-authority', {
  en: 'May I see in writing that you speak for …? Then we can go on.',
  de: 'Liegt uns schriftlich vor, dass Sie für … sprechen? Dann können wir weitermachen.',
  it: 'Abbiamo per iscritto che lei parla per conto di …? Allora possiamo proseguire.',
  es: '¿Tenemos por escrito que habla en nombre de …? Entonces podemos seguir.',
  fr: 'Avons-nous par écrit que vous parlez pour … ? Alors nous pouvons continuer.',
  nl: 'Hebben wij op papier dat u namens … spreekt? Dan kunnen we verder.',
  pl: 'Czy mamy na piśmie, że występuje Pani lub Pan w imieniu …? Wtedy możemy rozmawiać dalej.',
});

/** What must not be said, in the language of the collector. */
export const REVEALS_DEBT = said(
  'reveals-debt',
  {
    en: 'Anything from which others learn of the debt: amount, invoice, reminder, payment, account.',
    de: 'Alles, woraus andere von der Schuld erfahren: Betrag, Rechnung, Mahnung, Zahlung, Konto.',
    it: 'Tutto ciò da cui altri capiscono che c’è un debito: importo, fattura, sollecito, pagamento, pratica.',
  },
  ['debt', 'debt-details', 'debt-mentioned', 'amount-owed', 'what-is-open', 'creditor-name', 'case-reference'],
);

export const TRADE_NAME = said(
  'trade-name',
  {
    en: 'The name of a firm from which others guess that it collects debts.',
    de: 'Ein Firmenname, an dem andere das Inkasso erkennen.',
    it: 'Il nome di un’impresa da cui altri capiscono che recupera crediti.',
  },
  ['agency-name', 'debt-collector'],
);

export const ABUSE = said('abuse', {
  en: 'Threats, insults, shouting, shaming.',
  de: 'Drohen, beleidigen, laut werden, bloßstellen.',
  it: 'Minacciare, insultare, alzare la voce, mettere alla gogna.',
});

export const PERSONAL_DEMAND = said('personal-demand', {
  en: 'Asking somebody who owes nothing to pay.',
  de: 'Jemanden zur Zahlung auffordern, der nichts schuldet.',
  it: 'Chiedere di pagare a chi non deve nulla.',
});

/** The sayings by which somebody else learns of the debt: rules about third persons ask for these. */
export const REVEALING: readonly string[] = [
  REVEALS_DEBT.id,
  ...(REVEALS_DEBT.alsoCalled ?? []),
  TRADE_NAME.id,
  ...(TRADE_NAME.alsoCalled ?? []),
];

/** "We will go to court": refused where the claim can no longer be brought. */
export const THREAT_OF_SUIT: readonly string[] = ['threat-of-suit', 'threat-to-sue', 'we-will-sue', 'claim-issued'];
