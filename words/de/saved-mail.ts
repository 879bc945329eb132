export const savedMail = {
  'delivery.failed.no-mailbox':
    'Ein Schreiben wurde nicht zugestellt: dieses Postfach gibt es nicht. Der Fall hat es als nächsten Schritt.',
  'delivery.failed.no-domain':
    'Ein Schreiben wurde nicht zugestellt: die Domain der Adresse ist nicht zu finden. Der Fall hat es als nächsten Schritt.',
  'delivery.failed.mailbox-full':
    'Ein Schreiben wurde nicht zugestellt: das Postfach ist voll. Der Fall hat es als nächsten Schritt.',
  'delivery.failed.too-large':
    'Ein Schreiben wurde nicht zugestellt: das Schreiben ist für das Postfach zu groß. Der Fall hat es als nächsten Schritt.',
  'delivery.failed.not-wanted':
    'Ein Schreiben wurde nicht zugestellt: die Gegenseite nimmt es nicht an. Der Fall hat es als nächsten Schritt.',
  'delivery.failed.no-answer':
    'Ein Schreiben wurde nicht zugestellt: der andere Mailserver hat zu lange nicht geantwortet. Der Fall hat es als nächsten Schritt.',
  'delivery.failed.other': 'Ein Schreiben wurde nicht zugestellt: es kam zurück. Der Fall hat es als nächsten Schritt.',
  'delivery.delayed':
    'Ein Schreiben ist länger unterwegs als üblich; die Mailserver versuchen es weiter. Es ist beim Schreiben vermerkt.',
  'delivery.delivered': 'Ein Schreiben wurde zugestellt oder weitergegeben: nichts hat sich geändert.',
  'delivery.known': 'Ein Bericht über ein Schreiben, der schon bekannt war: nichts hat sich geändert.',
  'delivery.unclear': 'Ein Bericht über ein Schreiben, der nicht sagt, was daraus wurde: nichts hat sich geändert.',
  'delivery.no-letter':
    'Ein Mailserver berichtet von einer Mail, die kein Schreiben dieser Firma ist: nichts hat sich geändert.',
  'mail.taken':
    'Eine gespeicherte Mail. Von ihrem Inhalt: {$taken} aufgenommen, {$repeated} schon bekannt, {$left} liegen gelassen.',
  'mail.taken-in-part':
    'Eine gespeicherte Mail. Von ihrem Inhalt: {$taken} aufgenommen, {$repeated} schon bekannt, {$refused} nicht aufgenommen, {$left} liegen gelassen. Ist das behoben oder beantwortet, bringen Sie die Mail noch einmal: Was aufgenommen wurde, wird nicht zweimal aufgenommen.',
  'mail.left': 'Liegen gelassen: kein Kontoauszug, keine E-Rechnung und keine offenen Posten.',
  'mail.nothing':
    'Eine gespeicherte Mail, in der nichts aufzunehmen ist: kein Kontoauszug, keine E-Rechnung, keine offenen Posten und kein Bericht über ein Schreiben.',
  'mail.automatic':
    'Eine automatische Antwort von jemandem, der abwesend ist oder gelesen hat. Über eine Zustellung sagt sie nichts: nichts hat sich geändert.',
  'mail.problem.too-large':
    'Die Mail ist größer als {$bytesMax} Bytes: Nichts aus ihr wurde aufgenommen. Speichern Sie ihre Anlagen.',
  'mail.problem.damaged':
    'Die Mail ist beschädigt und lässt sich nicht zerlegen. Speichern Sie sie neu oder speichern Sie ihre Anlagen.',
  'mail.problem.cut-off':
    'Die Mail endet innerhalb dieser Anlage: Sie wurde nicht aufgenommen. Speichern Sie die Mail neu.',
  'mail.problem.too-nested': 'Ihre Teile sind zu tief ineinander: Sie lässt sich nicht zerlegen.',
  'mail.problem.too-deep':
    'Eine Mail in mehr als {$depthMax} anderen Mails: Sie wurde nicht geöffnet. Speichern Sie sie einzeln.',
  'mail.problem.too-many': 'Mehr als {$partsMax} Teile: Die weiteren wurden nicht angesehen.',
  'mail.problem.too-slow':
    'Diese Mail zu zerlegen dauerte länger als {$secondsMax} Sekunden oder brauchte zu viel Speicher: Es wurde abgebrochen. Speichern Sie ihre Anlagen.',
  'confirm.problem.delayed': 'länger unterwegs als üblich; die Mailserver versuchen es weiter',
  'confirm.problem.bounced-no-mailbox': 'dieses Postfach gibt es nicht',
  'confirm.problem.bounced-no-domain': 'die Domain der Adresse ist nicht zu finden',
  'confirm.problem.bounced-mailbox-full': 'das Postfach ist voll',
  'confirm.problem.bounced-too-large': 'das Schreiben ist für das Postfach zu groß',
  'confirm.problem.bounced-not-wanted': 'die Gegenseite nimmt es nicht an',
  'confirm.problem.bounced-no-answer': 'der andere Mailserver hat zu lange nicht geantwortet',
  'confirm.problem.bounced-other': 'es kam zurück',
} as const;
