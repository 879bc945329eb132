import type { MorePhrases } from '../written.ts';

export const temper: MorePhrases = {
  'you-are-thieves': `
    siete ladri
    siete dei truffatori
    è una truffa bella e buona la vostra azienda
    siete dei delinquenti
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
    ma vada a quel paese
    porca miseria ma ci sente
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
    minaccia l'operatrice
    conosco gente che ti sistema
    ti trovo
    guardati le spalle
    ti faccio passare un brutto quarto d'ora
  `,
};
