import type { arrangements as english } from '../en/arrangements.ts';
import type { Translation } from '../catalogue.ts';

export const arrangements: Translation<typeof english> = {
  'arrangements.kind.plan': 'Ratenzahlung',
  'arrangements.kind.settlement': 'Vergleich',
  'arrangements.status.draft': 'Entwurf',
  'arrangements.status.proposed': 'vorgeschlagen',
  'arrangements.status.awaiting-approval': 'wartet auf Freigabe',
  'arrangements.status.accepted': 'vereinbart, noch nicht begonnen',
  'arrangements.status.active': 'läuft',
  'arrangements.status.late': 'im Rückstand',
  'arrangements.status.defaulted': 'nicht eingehalten',
  'arrangements.status.completed': 'erfüllt',
  'arrangements.status.cancelled': 'aufgehoben',
  'arrangements.status.superseded': 'ersetzt',
  'arrangements.status.suspended': 'ausgesetzt',
  'arrangements.suspended-for.dispute': 'wegen einer Reklamation',
  'arrangements.suspended-for.insolvency': 'wegen einer Insolvenz oder eines Moratoriums',
  'arrangements.suspended-for.hardship': 'wegen einer Notlage',
  'arrangements.suspended-for.other': 'aus einem anderen Grund',
  'arrangements.says.behind': '{$behind} müssten schon da sein und fehlen.',
  'arrangements.says.awaiting-books':
    'Eine Nachfrist ist vorbei, aber weder Buchhaltung noch Bank reichen schon so weit: Niemand gilt als säumig.',
  'arrangements.says.dates-passed':
    '{$count} der Tage sind vergangen, während ausgesetzt war. Kein Tag verschiebt sich von selbst: Vereinbaren Sie neue Raten.',
  'arrangements.says.forgiven-later': '{$forgiven} werden erlassen, sobald alles bezahlt ist, und nicht früher.',
  'timeline.arrangement-agreed':
    'Eine Ratenzahlung oder ein Vergleich über {$total} wurde festgehalten; zugesagt hat {$promisedBy}.',
  'timeline.arrangement-moved': 'Eine Ratenzahlung oder ein Vergleich steht jetzt anders.',
  'timeline.interest-noted': '{$amount} Verzugszinsen wurden wie vereinbart als {$number} vermerkt.',
  'timeline.interest-withdrawn': 'Die Verzugszinsen {$number} über {$amount} werden nicht mehr verlangt.',
  'evidence.detail.total': 'Insgesamt zu zahlen',
  'evidence.detail.forgiven': 'Am Ende erlassen',
  'evidence.detail.behind': 'Fehlt',
  'worklist.because.plan-broken':
    'Rate {$number} von {$count} wurde nicht bezahlt: {$amount}, fällig am {$dueOn}. Vereinbart mit {$by} am {$agreedOn}',
  'worklist.because.settlement-broken':
    'Der Vergleich vom {$agreedOn} mit {$by} wurde nicht eingehalten: Teil {$number} von {$count}, {$amount}, fällig am {$dueOn}',
  'problem.arrangement-not-found': 'Diese Vereinbarung ist nicht da.',
  'problem.arrangement-running': 'Darüber läuft schon eine Vereinbarung. Verhandeln Sie diese neu.',
  'problem.arrangement-state-moved': 'Das passt nicht dazu, wie die Vereinbarung jetzt steht.',
  'problem.dates-passed':
    'Inzwischen sind Tage dieser Raten vergangen. Kein Tag verschiebt sich von selbst: Vereinbaren Sie neue Raten.',
  'problem.beyond-authority':
    'Das geht über das hinaus, was Sie vereinbaren dürfen. Jemand anderes muss es genehmigen.',
  'problem.beyond-authority.who': 'Genehmigen kann es: {$roles}',
  'input.terms-or-instalments': 'Geben Sie entweder an, wie die Raten zu bilden sind, oder die Raten selbst.',
  'input.schedule.total-not-positive': 'Es ist nichts zu zahlen.',
  'input.schedule.starts-in-the-past': 'Der erste Tag ist vergangen.',
  'input.schedule.starts-too-late': 'Die erste Rate liegt zu weit weg: spätestens am {$latestOn}.',
  'input.schedule.day-not-of-rhythm': 'Dieser Tag passt nicht zu diesem Abstand.',
  'input.schedule.instalments-too-few': 'Mindestens {$instalmentsMin} Raten, in ganzen Zahlen.',
  'input.schedule.instalments-too-many': 'Höchstens {$instalmentsMax} Raten.',
  'input.schedule.currency-differs': 'Die Beträge sind in verschiedenen Währungen.',
  'input.schedule.part-not-within-total': 'Dieser Teil muss mehr als null sein und höchstens die Summe.',
  'input.schedule.instalment-empty': 'Manche Raten wären null.',
  'input.schedule.weights-unclear': 'Die Gewichte der Monate ergeben keinen Sinn: zwölf ganze Zahlen, nicht alle null.',
  'input.arrangement.no-instalments': 'Es ist keine Rate da.',
  'input.arrangement.instalments-too-many': 'Höchstens {$instalmentsMax} Raten.',
  'input.arrangement.instalment-empty': 'Jede Rate muss mehr als null sein.',
  'input.arrangement.currency-differs': 'Die Raten sind in verschiedenen Währungen.',
  'input.arrangement.dates-not-in-order': 'Jede Rate muss später fällig sein als die vorige.',
  'input.arrangement.starts-in-the-past': 'Der erste Tag ist vergangen.',
  'input.arrangement.wholly-disputed': 'Neben dem, was strittig ist, bleibt nichts übrig.',
  'input.arrangement.more-than-owed': 'Das ist mehr, als geschuldet wird: {$owed}.',
  'input.arrangement.more-interest-than-claimed':
    'Das sind mehr Verzugszinsen, als heute verlangt werden können: {$claimable}.',
  'input.arrangement.interest-unsaid':
    'Es können Verzugszinsen von {$claimable} verlangt werden: Sagen Sie, was davon mitgezahlt und worauf verzichtet wird.',
  'input.arrangement.expiry-missing': 'Ein Vergleich braucht einen letzten Tag.',
  'input.arrangement.ends-after-expiry': 'Die letzte Rate ist nach dem letzten Tag des Vergleichs fällig.',
};
