import type { ContentItem } from '@duologue/core/compliance/packs/rule.ts';

/** What is said on calls nearly everywhere, in the languages of the product and in those of the places that want them. */

export const OWN_NAME: ContentItem = {
  id: 'own-name',
  alsoCalled: ['give-own-name', 'caller-name', 'identify-caller', 'natural-person-name'],
  words: {
    en: 'My name is …',
    de: 'Mein Name ist …',
    it: 'Mi chiamo …',
    es: 'Me llamo …',
    fr: 'Je m’appelle …',
    pt: 'Meu nome é …',
  },
};

export const ASK_FOR_PERSON: ContentItem = {
  id: 'ask-for-person',
  alsoCalled: ['ask-for-debtor-by-name'],
  words: {
    en: 'May I speak with …, please?',
    de: 'Kann ich bitte … sprechen?',
    it: 'Posso parlare con …, per favore?',
    es: '¿Podría hablar con …, por favor?',
    fr: 'Puis-je parler à …, s’il vous plaît ?',
    pt: 'Posso falar com …, por favor?',
  },
};

export const VERIFY_IDENTITY: ContentItem = {
  id: 'verify-identity',
  alsoCalled: ['ask-for-two-data-points', 'ask-identity'],
  words: {
    en: 'Before I go on: could you tell me your date of birth and your postcode?',
    de: 'Bevor ich fortfahre: Nennen Sie mir bitte Geburtsdatum und Postleitzahl?',
    it: 'Prima di continuare: mi può dire la data di nascita e il codice postale?',
    es: 'Antes de continuar: ¿me indica su fecha de nacimiento y su código postal?',
    fr: 'Avant de poursuivre : pouvez-vous m’indiquer votre date de naissance et votre code postal ?',
    pt: 'Antes de continuar: pode me informar a data de nascimento e o CEP?',
  },
};

export const PERSONAL_MATTER: ContentItem = {
  id: 'personal-matter',
  alsoCalled: ['personal-business-matter', 'offer-callback'],
  words: {
    en: 'It is a personal matter. When would be a good time to call again?',
    de: 'Es ist eine persönliche Angelegenheit. Wann passt ein neuer Anruf?',
    it: 'È una questione personale. Quando posso richiamare?',
    es: 'Es un asunto personal. ¿Cuándo sería buen momento para llamar de nuevo?',
    fr: 'C’est une affaire personnelle. Quand puis-je rappeler ?',
    pt: 'É um assunto pessoal. Qual é um bom horário para ligar de novo?',
  },
};

export const COMPANY_NAME: ContentItem = {
  id: 'company-name',
  alsoCalled: ['name-the-company', 'agency-name'],
  words: {
    en: 'I am calling from …',
    de: 'Ich rufe an von …',
    it: 'Chiamo da …',
    es: 'Llamo de parte de …',
    fr: 'J’appelle de la part de …',
    pt: 'Falo em nome da empresa …',
  },
};

export const CREDITOR_AND_DEBT: ContentItem = {
  id: 'creditor-and-debt',
  alsoCalled: ['name-creditor-and-amount', 'state-creditor', 'state-amount'],
  words: {
    en: 'It is about the amount of … that … says is owed.',
    de: 'Es geht um den Betrag von …, den … als offen nennt.',
    it: 'Riguarda l’importo di … che secondo … è dovuto.',
    es: 'Se trata del importe de … que … indica como pendiente.',
    fr: 'Il s’agit du montant de … que … indique comme dû.',
    pt: 'Trata-se do valor de … que … informa estar em aberto.',
  },
};

export const LISTEN_TO_DIFFICULTY: ContentItem = {
  id: 'ask-about-difficulty',
  alsoCalled: ['ask-hardship', 'offer-hardship-help'],
  words: {
    en: 'Is anything making it hard to pay at the moment? We can look at options.',
    de: 'Gibt es etwas, das die Zahlung gerade erschwert? Wir können Möglichkeiten ansehen.',
    it: 'C’è qualcosa che ora rende difficile pagare? Possiamo vedere delle soluzioni.',
    es: '¿Hay algo que le dificulte pagar ahora? Podemos ver opciones.',
    fr: 'Avez-vous en ce moment des difficultés pour payer ? Nous pouvons voir les possibilités.',
    pt: 'Há algo que dificulte o pagamento agora? Podemos ver opções.',
  },
};

export const HOW_TO_DISPUTE: ContentItem = {
  id: 'how-to-dispute',
  words: {
    en: 'If you think this is not right, tell me, and I shall note it and have it looked into.',
    de: 'Wenn das aus Ihrer Sicht nicht stimmt, sagen Sie es mir: Ich nehme es auf und lasse es prüfen.',
    it: 'Se ritiene che non sia corretto, me lo dica: lo annoto e lo faccio verificare.',
    es: 'Si cree que no es correcto, dígamelo: lo anoto y haré que se revise.',
    fr: 'Si vous pensez que c’est inexact, dites-le-moi : je le note et je le fais vérifier.',
    pt: 'Se acha que não está correto, diga-me: anoto e mando verificar.',
  },
};

export const ASK_WHERE_REACHED: ContentItem = {
  id: 'ask-where-reached',
  alsoCalled: ['give-own-name-and-say-confirming-location-information', 'ask-location'],
  words: {
    en: 'I should like to reach …. Do you have a telephone number or an address?',
    de: 'Ich möchte … erreichen. Haben Sie eine Telefonnummer oder Anschrift?',
    it: 'Vorrei contattare …. Ha un numero di telefono o un indirizzo?',
    es: 'Quisiera localizar a …. ¿Tiene un teléfono o una dirección?',
    fr: 'Je souhaite joindre …. Avez-vous un numéro de téléphone ou une adresse ?',
    pt: 'Gostaria de contatar …. Tem um telefone ou endereço?',
  },
};

export const REPLY_NUMBER: ContentItem = {
  id: 'reply-phone-number',
  words: {
    en: 'Please call me back on …',
    de: 'Bitte rufen Sie mich zurück unter …',
    it: 'La prego di richiamarmi al numero …',
    es: 'Por favor, llámeme al …',
    fr: 'Merci de me rappeler au …',
    pt: 'Por favor, ligue de volta para …',
  },
};

export const REPLY_HOURS: ContentItem = {
  id: 'reply-hours',
  alsoCalled: ['opening-hours', 'suggested-reply-times', 'salutation', 'date-time-of-message', 'request-reply'],
  words: {
    en: 'You can reach me from … to ….',
    de: 'Sie erreichen mich von … bis ….',
    it: 'Mi trova dalle … alle ….',
    es: 'Me encuentra de … a ….',
    fr: 'Vous pouvez me joindre de … à ….',
    pt: 'Pode me encontrar das … às ….',
  },
};

export const ASK_AUTHORITY: ContentItem = {
  id: 'ask-authority',
  alsoCalled: ['ask-for-written-authority'],
  words: {
    en: 'Do you act for …? Could you send me the authority in writing?',
    de: 'Vertreten Sie …? Können Sie mir die Vollmacht schriftlich senden?',
    it: 'Lei rappresenta …? Può inviarmi la delega per iscritto?',
    es: '¿Representa usted a …? ¿Puede enviarme la autorización por escrito?',
    fr: 'Représentez-vous … ? Pouvez-vous m’envoyer le mandat par écrit ?',
    pt: 'Representa …? Pode me enviar a autorização por escrito?',
  },
};

/** What must stay unsaid. The words say what it is about. */
export const REVEALS_DEBT: ContentItem = {
  id: 'reveals-debt',
  alsoCalled: [
    'state-consumer-owes-debt',
    'imply-debt-to-household-member',
    'debt-details',
    'amount',
    'creditor-name',
    'business-name-indicates-debt-collection',
    'debt-mentioned',
    'communication-is-from-a-debt-collector',
    'creditor-and-debt',
    'state-creditor',
    'state-amount',
  ],
  words: {
    en: 'Any hint of a debt, an amount, an account or collection.',
    de: 'Jeder Hinweis auf Schulden, Beträge, ein Konto oder Inkasso.',
    it: 'Ogni accenno a debiti, importi, conti o recupero crediti.',
    es: 'Cualquier alusión a una deuda, un importe, una cuenta o el cobro.',
    fr: 'Toute allusion à une dette, un montant, un compte ou un recouvrement.',
    pt: 'Qualquer menção a dívida, valor, conta ou cobrança.',
  },
};

export const ASK_THIRD_TO_PAY: ContentItem = {
  id: 'ask-third-person-to-pay',
  alsoCalled: ['ask-non-liable-person-to-pay'],
  words: {
    en: 'Asking somebody who does not owe it to pay.',
    de: 'Jemanden um Zahlung bitten, der nichts schuldet.',
    it: 'Chiedere di pagare a chi non deve nulla.',
    es: 'Pedir el pago a quien no debe nada.',
    fr: 'Demander le paiement à une personne qui ne doit rien.',
    pt: 'Pedir pagamento a quem não deve.',
  },
};

export const THREAT_OF_SUIT: ContentItem = {
  id: 'threat-of-suit',
  alsoCalled: ['threaten-suit', 'threaten-legal-action', 'we-will-sue', 'claim-issued', 'threatens-suit'],
  words: {
    en: 'Any word of suing, of court or of enforcement.',
    de: 'Jedes Wort von Klage, Gericht oder Vollstreckung.',
    it: 'Ogni accenno a cause, tribunali o esecuzioni.',
    es: 'Cualquier mención de demanda, juzgado o embargo.',
    fr: 'Toute mention d’action en justice ou d’exécution.',
    pt: 'Qualquer menção a ação judicial ou execução.',
  },
};

export const TIME_HAS_RUN_OUT: ContentItem = {
  id: 'time-has-run-out',
  alsoCalled: ['limitation-disclosure', 'time-barred-disclosure'],
  words: {
    en: 'Because of the age of this debt, a court would probably no longer order payment.',
    de: 'Wegen des Alters dieser Forderung würde ein Gericht sie wohl nicht mehr zusprechen.',
    it: 'Data l’età di questo debito, un tribunale probabilmente non ne ordinerebbe più il pagamento.',
    es: 'Por la antigüedad de esta deuda, es probable que un juzgado ya no ordene el pago.',
    fr: 'Vu l’ancienneté de cette dette, un tribunal n’en ordonnerait sans doute plus le paiement.',
    pt: 'Pela antiguidade desta dívida, é provável que um juiz já não ordene o pagamento.',
  },
};
