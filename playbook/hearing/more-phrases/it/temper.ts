import type { MorePhrases } from '../written.ts';

export const temper: MorePhrases = {
  'you-are-thieves': `
    siete ladri
    siete dei truffatori
    è una truffa bella e buona la vostra azienda
    vergognatevi, rubate alla gente
    che ditta di imbroglioni
    rubate i soldi
    siete dei criminali
    strozzini
    usurai
    siete una mafia
    succhiate il sangue alla gente
    sanguisughe
    volete solo spillare soldi
    azienda di ladri
    disonesti
    banditi, tutta la combriccola
    si vergogni, spennare gli anziani
    una ruberia con il timbro
    vi vendereste vostra nonna
    un branco di squali
  `,
  shouting: `
    idiota
    stai zitto
    sei scemo
    vai al diavolo
    vattene a fanculo
    stronzo
    cretino
    ma è stupida o cosa
    urla e insulta
    non rompere i coglioni
    che cazzo vuoi
    insulta l'operatrice
    sei un deficiente
    porca miseria ma ci sente
    razza di pirla
    levati dai piedi vecchia
    ma va' a cagare
    sbraita e offende al telefono
    sei tonto o cosa
    porca di quella miseria, che imbecille
  `,
  'threatens-caller': `
    ti ammazzo
    vengo a prenderti
    so dove abiti
    te ne pentirai
    ti spacco la faccia
    vi vengo a trovare in ufficio
    stai attento
    ti può succedere qualcosa
    mando qualcuno
    do fuoco al vostro ufficio
    conosco gente che ti sistema
    ti trovo
    guardati le spalle
    ti faccio passare un brutto quarto d'ora
    stasera a casa non ci arrivi intero
    ho il tuo nome e ho degli amici
    qui finisce male per qualcuno
    ti mando all'ospedale
    vediamo quanto sei coraggioso quando ti sto davanti
  `,
};
