import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const GOODS_WORDS: Lexicon = {
  goods: {
    en: `
      goods, product*, machine, material*, item*, delivery, parts, pieces, boxes, merchandise, mdse, order, stuff,
      appliance, batch, shipment, parcel, package, pallet*, crate*, carton*, kit, gear, phone, fridge, sofa, tyres,
      clothes, shoes, washing machine`,
    de: `
      ware*, gerät*, maschine*, produkt*, artikel, teile, stück, lieferung*, kartons, karton, palette*, paket*,
      sendung, material, bestellung, zeug, ding, kühlschrank, sofa, möbel, handy, waschmaschine, schuhe, reifen,
      blumen, fliesen, holz, sachen, kiste, kisten, packerl, päckchen, bauteil*, ersatzteil*`,
    it: `
      merce, prodott*, pezzi, macchin*, articol*, materiale, roba, colli, scatol*, bancal*, pacc*, consegna, ordine,
      spedizione, lavatrice, frigo*, divano, telefono, scarpe, gomme, fiori, piastrelle, legno, cosa, cose,
      pacchetto, ricambi*`,
  },
  faulty: {
    en: `
      faulty, defect*, broken, damaged, cracked, doesn't work, didn't work, stopped working, bad quality, scratched,
      leak*, peeling, packed up, rubbish quality, poor quality, mouldy, dented, unusable, broke, bent, not working,
      dud, rotten, rusty, falls apart, torn, snapped, quality, cheap tat, scratches, smashed, stained, warped, off,
      mould, useless, not fit, flaking, lemon, fell apart, cracks, faults, substandard, malfunction*,
      keeps cutting out, went wrong, split, chipped, chips out of, scuffed, scuffs, scuff marks, scraped, scrapes,
      dinged, dings, dents, dent in, gouged, gouges, gouge, shattered, splintered, buckled, crumpled, crushed, ripped,
      frayed, pitted, crazed, fractured, squashed, mangled, creased, punctured`,
    de: `
      kaputt, defekt*, mangel*, mängel, beschädigt*, funktioniert nicht, schlechte qualität, kratzer, dellen,
      geist aufgegeben, schrott, qualität, verbogen, verschimmel*, verdorben, geht nicht, fehlerhaft*, reklamier*,
      undicht, verrostet, gerissen, transportschaden, ausgefallen, zerbrochen, kaputtgegangen, hin, flecken, risse,
      riss, sprung, murks, verzogen, verwelkt, wackelt, streikt, leckt, rostet, reklamation, schadhaft, schäden,
      unbrauchbar, ausschuss, abgebrochen, bricht, faul, verfault, taugt, hinüber, im eimer, minderwertig,
      zerkratzt, stinkt, gestunken, geht dauernd aus, fehlfunktion, zerkratzte*, verkratzt*, angekratzt*, kratzspur*,
      verschramm*, schramme*, verbeult*, zerbeult*, beulen, delle, eingedellt*, eingedrückt*, zerdrückt*,
      zerquetscht*, angeschlagen*, abgeschlagene*, gesprungen*, angesprungen*, zersprungen*, gesplittert*,
      zersplittert*, abgesplittert*, abgeplatzt*, abgeblättert*, rissig*, eingerissen*, gerissene*, gebrochene*,
      zerbrochene*, geborsten*, lädiert*, ramponiert*`,
    it: `
      difettos*, difett*, rott*, danneggiat*, non funziona*, graffi, qualità, guast*, avariat*, scadente, perde,
      storti, ammuffit*, non va, non conforme, rompe, scuce, funzionat*, si è fermata, arrugginit*, strappat*,
      macchiat*, crep*, scadut*, guasto, si stacca, puzzava, ristrett*, inutilizzabil*, bidone, schifo, appassit*,
      rotto, si spegne, difetto, pezzi in meno, marci*, rovinat*, sbeccat*, scheggiat*, graffiat*, graffio, incrinat*,
      scalfit*, scrostat*, sverniciat*, sfregiat*, rigato, rigata, rigati, rigate, spaccat*, infrant*, frantumat*,
      lesionat*, lacerat*, deformat*, schiacciat*, sfondat*, intaccat*, ammaccato, ammaccata, ammaccati, ammaccate`,
  },
  short: {
    en: `
      short delivered, shortage, fewer, less than, only part, incomplete delivery, only half, missing off,
      not everything, not all, part of it, short shipped, pieces short, partial*, count was, some of it, some stuff,
      some missing, one short, seven turned up, miscounted, remainder, only got, didn't get all, incomplete`,
    de: `
      fehlmenge, unvollständig*, zu wenig, weniger, nur die hälfte, nicht alles, nicht vollständig, minderlieferung,
      teillieferung, nur ein teil, bloß ein teil, statt, mindermenge, teilmenge, stückzahl, rest fehlt, der rest,
      nur acht, bloß, nicht komplett, nicht dabei, fehlten, hat gefehlt, fehlende, zubehör, nicht mitgeliefert,
      weniger drin, zu wenige, unterlieferung`,
    it: `
      ammanco, incomplet*, di meno, meno, solo una parte, solo la metà, non tutto, parzial*, invece di, mancavano,
      resto, mancava, mancano dei, la metà, contato, in parte, non c'era tutto, inferiore, accessori`,
  },
  deliver: {
    en: `
      deliver*, shipped, courier, driver, parcel, package, shipment, lorry, truck, carrier, dpd, ups, dhl, fedex,
      post, dropped off, doorstep, depot, tracking`,
    de: `
      liefer*, geliefert, paketdienst, spedition, fahrer, lkw, zustell*, *lieferung, gebracht, bote, dhl, dpd,
      hermes, ups, abgeladen, angeliefert, abgestellt, postbote, verteilzentrum, sendungsverfolgung, ausgeliefert,
      zugestellt, ausgefahren, packstation`,
    it: `
      consegn*, corriere, camion, spedi*, recapitat*, portat*, autista, dhl, brt, gls, bartolini, scaricat*,
      spedizionier*, consegnato, tracking, postino`,
  },
  late: {
    en: `
      late, too late, delay*, behind, after the date, missed the deadline, weeks late, overdue delivery, deadline,
      on time, supposed to deliver, by then, stood still, too long, waited weeks, missed our, not on schedule,
      forever, blew the, after the wedding, weeks after, not in time, overran, slow`,
    de: `
      zu spät, verspät*, verzug, verzöger*, lieferverzug, termin nicht, liefertermin, stillstand, stand still,
      zugesagt war, schon vorbei, zu spat, endlich, monate später, wochen später, verpasst, nicht rechtzeitig,
      zu lange gedauert, nicht pünktlich, nach der hochzeit, zu lang, ewig gedauert, platzen lassen,
      nach dem termin, nach termin, überfällig, lahm, verspätung, wochen nach, nicht eingehalten, hängen lassen,
      monat später, tage nach, hinausgezögert`,
    it: `
      ritard*, tardi, in ritardo, sforat*, oltre i tempi, tempi, doveva arrivare, doveva essere, fermo ad aspettare,
      non rispettat*, penale, finalmente, settimane dopo, mesi dopo, fuori tempo, non in tempo, una vita, puntual*,
      dopo il, due mesi, tardiv*, mancato la data, in tempo, aspettato troppo`,
  },
  wrongitem: {
    en: `
      wrong item, wrong product, not what we ordered, not what i ordered, different model, wrong size, wrong colour,
      wrong color, instead of, something else, rather than, incorrect part, other model, ordered the, wrong part,
      wrong goods, mixed up, wrong version, wrong spec, wrong model, wrong one, someone else's order, not the brand,
      not the one`,
    de: `
      falsche ware, falscher artikel, was anderes, etwas anderes, anderes modell, falschliefer*, falsche größe,
      falsche farbe, nicht was ich, statt, verkehrte, falsches modell, falsches teil, falschlieferung, vertauscht,
      falsche version, falsche sorte, ausführung, falschen, das falsche, nicht die bestellte, verkehrtes,
      anderer typ, anderen typ, falsche teil, andere farbe, anderes gekommen, danebengegriffen, fremde ware`,
    it: `
      merce sbagliata, un'altra cosa, altro modello, modello sbagliato, non è quello che, misura, colore,
      articolo sbagliato, articolo errato, invece, taglia, non è quello, scambiat*, versione, codice diverso,
      marca diversa, quello sbagliato, quella sbagliata, tutt'altra, destro, sinistro, al posto, colore sbagliato`,
  },
  service: {
    en: `
      work, job, service, repair*, engineer, technician, builder*, cleaner*, cleaning, installation, maintenance,
      lads, workmen, roof, contractor's, consult*, plumber, electrician, fitter*, decorator*, training, course,
      broadband, website, movers, gardener, lawn, painters, plumbing, appointment, installed`,
    de: `
      arbeit*, leistung*, monteur*, handwerker*, reparatur*, repariert, montage, techniker*, dach, reinigung,
      geputzt, wartung, ihre leute, service, baustelle, maler, installateur, putz*, handwerker, kurs, schulung,
      internet, website, webseite, umzug, gärtner*, rasen, bad, elektriker*, klempner*, termin, beratung,
      installation, ausführung, kundendienst, schreiner*, maurer*`,
    it: `
      lavor*, servizio, tecnic*, operai, muratori, riparaz*, riparat*, installazione, pulizi*, manutenzione, tetto,
      cantiere, idraulico, elettricista, intervento, prestazion*, imbianchin*, corso, internet, sito, trasloco,
      giardin*, prato, elettricist*, bagno, appuntamento, formazione, impianto, assistenza`,
  },
  unfinished: {
    en: `
      not finished, unfinished, incomplete, half done, never came back, not completed, didn't finish, botched,
      shoddy, bodged, left it, never showed, didn't turn up, didn't fix, nothing fixed, half of what,
      not happy with, poorly, bad job, standard of, halfway, walked off, no show, missed appointment, sloppy,
      unsatisfactory, half finished, nobody turned up, nobody came, disappeared, left halfway, never took place,
      cancelled on the day, made a mess, still dripping, never switched on, redo, crooked, not working properly`,
    de: `
      nicht fertig, unfertig, unvollendet, pfusch, nicht fertiggestellt, nie fertig, halbfertig, nicht erbracht,
      nicht gekommen, nicht erschienen, nicht ordentlich, schlampig, murks, nichts gemacht, hälfte, halbe,
      abgebrochen, mangelhafte arbeit, liederlich, unzureichend, nie da, gepfuscht, liegen gelassen,
      nicht stattgefunden, ausgefallen, niemand erschienen, nie gekommen, nicht mehr gekommen, tropft, schief,
      nachbessern, nachbesserung, kaputtgemacht, baustelle, nie fertiggestellt, nicht ausgeführt, nie ausgeführt,
      nicht abgeschlossen, hingepfuscht, zusammengepackt, nicht aufgetaucht`,
    it: `
      non finit*, non hanno finito, incomplet*, a metà, mezzo, non ultimat*, fatto male, mai venut*, non completat*,
      spariti, non eseguit*, da finire, male, non è finito, piantato, approssimativ*, incompiut*, abbandonat*,
      mai presentat*, sparit*, nessuno si è, gocciola*, storto, da rifare, rifar*, mai attivat*, mai stato, da cani,
      piantato lì, non si è presentato, lasciato lì, danni`,
  },
  order: {
    en: `
      order, ordered, ordering, bought, buy, purchase*, sign up, signed up, subscribe*, subscription, free trial,
      placed, asked for, clicked, registered, enrolled, purchased, commissioned`,
    de: `
      bestell*, bestellt, auftrag*, gekauft, kaufen, abo, abonn*, abgeschlossen, probe*, beauftragt, angefordert,
      geordert, order, bestellung, angeklickt, geklickt, angemeldet, auftrag erteilt, vertrag gemacht, probeabo,
      zeitschrift, abonnement, orderte`,
    it: `
      ordin*, comprat*, acquist*, abbonament*, richiest*, attivat*, prova grat*, preventivo, commission*,
      ordinazione, cliccat*, iscritt*, sottoscritt*, richiesta`,
  },
};
