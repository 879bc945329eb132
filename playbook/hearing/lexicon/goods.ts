import type { Lexicon } from '@duologue/core/guide/hearing/concepts.ts';

export const GOODS_WORDS: Lexicon = {
  goods: {
    en: `
      goods, product*, machine, material*, item*, delivery, parts, pieces, boxes, merchandise, mdse, order,
      stuff, appliance, batch, shipment, parcel, package, pallet*, crate*, carton*`,
    de: `
      ware*, gerät*, maschine*, produkt*, artikel, teile, stück, lieferung*, kartons, karton, palette*, paket*,
      sendung, material, bestellung`,
    it: `
      merce, prodott*, pezzi, macchin*, articol*, materiale, roba, colli, scatol*, bancal*, pacc*, consegna,
      ordine, spedizione, lavatrice`,
  },
  faulty: {
    en: `
      faulty, defect*, broken, damaged, cracked, doesn't work, didn't work, stopped working, bad quality,
      scratched, leak*, peeling, packed up, rubbish quality, poor quality, mouldy, dented, unusable, broke,
      bent, not working, dud, rotten, rusty, falls apart, torn, snapped, quality, cheap tat, scratches`,
    de: `
      kaputt, defekt*, mangel*, mängel, beschädigt*, funktioniert nicht, schlechte qualität, kratzer, dellen,
      geist aufgegeben, schrott, qualität, verbogen, verschimmel*, verdorben, geht nicht, fehlerhaft*,
      reklamier*, undicht, verrostet, gerissen, transportschaden, ausgefallen, zerbrochen`,
    it: `
      difettos*, difett*, rott*, danneggiat*, non funziona*, graffi, qualità, guast*, avariat*, scadente,
      perde, storti, ammuffit*, non va, non conforme, rompe, scuce, funzionat*, si è fermata, arrugginit*,
      strappat*`,
  },
  short: {
    en: `
      short delivered, shortage, fewer, less than, only part, incomplete delivery, only half, missing off,
      not everything, not all, part of it, short shipped, pieces short, partial*, count was`,
    de: `
      fehlmenge, unvollständig*, zu wenig, weniger, nur die hälfte, nicht alles, nicht vollständig,
      minderlieferung, teillieferung, nur ein teil, bloß ein teil, statt`,
    it: `
      ammanco, incomplet*, di meno, meno, solo una parte, solo la metà, non tutto, parzial*, invece di,
      mancavano`,
  },
  deliver: {
    en: 'deliver*, shipped, courier, driver, parcel, package, shipment, lorry, truck, carrier',
    de: 'liefer*, geliefert, paketdienst, spedition, fahrer, lkw, zustell*, *lieferung, gebracht, bote',
    it: 'consegn*, corriere, camion, spedi*, recapitat*, portat*, autista',
  },
  late: {
    en: `
      late, too late, delay*, behind, after the date, missed the deadline, weeks late, overdue delivery,
      deadline, on time, supposed to deliver, by then, stood still, too long, waited weeks, missed our,
      not on schedule`,
    de: `
      zu spät, verspät*, verzug, verzöger*, lieferverzug, termin nicht, liefertermin, stillstand, stand still,
      zugesagt war, schon vorbei, zu spat, endlich, monate später, wochen später, verpasst, nicht rechtzeitig,
      zu lange gedauert`,
    it: `
      ritard*, tardi, in ritardo, sforat*, oltre i tempi, tempi, doveva arrivare, doveva essere,
      fermo ad aspettare, non rispettat*, penale, finalmente, settimane dopo, mesi dopo, fuori tempo,
      non in tempo`,
  },
  wrongitem: {
    en: `
      wrong item, wrong product, not what we ordered, not what i ordered, different model, wrong size,
      wrong colour, wrong color, instead of, something else, rather than, incorrect part, other model,
      ordered the, wrong part, wrong goods`,
    de: `
      falsche ware, falscher artikel, was anderes, etwas anderes, anderes modell, falschliefer*, falsche größe,
      falsche farbe, nicht was ich, statt, verkehrte, falsches modell, falsches teil`,
    it: `
      merce sbagliata, un'altra cosa, altro modello, modello sbagliato, non è quello che, misura, colore,
      articolo sbagliato, articolo errato, invece, taglia, non è quello`,
  },
  service: {
    en: `
      work, job, service, repair*, engineer, technician, builder*, cleaner*, cleaning, installation,
      maintenance, lads, workmen, roof, contractor's, consult*, plumber, electrician, fitter*, decorator*`,
    de: `
      arbeit*, leistung*, monteur*, handwerker*, reparatur*, repariert, montage, techniker*, dach, reinigung,
      geputzt, wartung, ihre leute, service, baustelle, maler, installateur, putz*`,
    it: `
      lavor*, servizio, tecnic*, operai, muratori, riparaz*, riparat*, installazione, pulizi*, manutenzione,
      tetto, cantiere, idraulico, elettricista, intervento, prestazion*, imbianchin*`,
  },
  unfinished: {
    en: `
      not finished, unfinished, incomplete, half done, never came back, not completed, didn't finish, botched,
      shoddy, bodged, left it, never showed, didn't turn up, didn't fix, nothing fixed, half of what,
      not happy with, poorly, bad job, standard of, halfway, walked off, no show, missed appointment, sloppy,
      unsatisfactory`,
    de: `
      nicht fertig, unfertig, unvollendet, pfusch, nicht fertiggestellt, nie fertig, halbfertig,
      nicht erbracht, nicht gekommen, nicht erschienen, nicht ordentlich, schlampig, murks, nichts gemacht,
      hälfte, halbe, abgebrochen, mangelhafte arbeit, liederlich, unzureichend, nie da`,
    it: `
      non finit*, non hanno finito, incomplet*, a metà, mezzo, non ultimat*, fatto male, mai venut*,
      non completat*, spariti, non eseguit*, da finire, male, non è finito, piantato, approssimativ*,
      incompiut*, abbandonat*, mai presentat*`,
  },
  order: {
    en: `
      order, ordered, ordering, bought, buy, purchase*, sign up, signed up, subscribe*, subscription,
      free trial, placed, asked for`,
    de: `
      bestell*, bestellt, auftrag*, gekauft, kaufen, abo, abonn*, abgeschlossen, probe*, beauftragt,
      angefordert`,
    it: 'ordin*, comprat*, acquist*, abbonament*, richiest*, attivat*, prova grat*, preventivo, commission*',
  },
};
