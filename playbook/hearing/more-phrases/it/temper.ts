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
    vi approfittate della gente
    è una rapina
    siete dei delinquenti
    succhiate il sangue alla povera gente
    dice che siamo ladri
    ci dà degli strozzini
    vergognatevi, avvoltoi
    fate soldi sulla pelle degli altri
    siete la mafia
    spennate i vecchietti
    sciacalli
    ditta di imbroglioni
    è usura legalizzata la vostra
    pezzi di ladri
    gentaglia
    spogliate la gente
    quello che fate è una truffa, farabutti
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
    stia zitto
    vada al diavolo
    sei un idiota
    mi hai rotto le palle
    alza la voce e riattacca
    ma è scemo o cosa
    non rompermi i coglioni
    deficiente
    che cazzo vuole
    cliente insulta operatrice
    testa di cazzo
    vai a quel paese
    non capisci un tubo, imbecille
    brutta stronza
    le manca una rotella
    ha solo urlato
    non mi abbaiare addosso, pagliaccio
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
    so dove lavori
    vengo lì e ti spacco la faccia
    ti faccio passare la voglia
    se ne pentirà
    ti aspetto fuori
    le mando qualcuno a casa
    vi brucio l'ufficio
    minaccia di venire di persona
    cliente minaccia violenza
    ti vengo a prendere
    attento a quando torni a casa stasera
    ho amici che sistemano quelli come te
    ti metto le mani addosso
    non sai con chi hai a che fare
    ti rompo le gambe
    ci vediamo di persona e poi ridi
    so in che scuola vanno i tuoi figli
    ti faccio a pezzi
    ti cambio i connotati
  `,
};
