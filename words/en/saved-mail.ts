/** What became of saved mails, and of letters that mail servers report of. */
export const savedMail = {
  'delivery.failed.no-mailbox':
    'A letter was not delivered: there is no such mailbox. Its case has it as the next step.',
  'delivery.failed.no-domain':
    'A letter was not delivered: the domain of the address cannot be found. Its case has it as the next step.',
  'delivery.failed.mailbox-full': 'A letter was not delivered: the mailbox is full. Its case has it as the next step.',
  'delivery.failed.too-large':
    'A letter was not delivered: the letter is too large for the mailbox. Its case has it as the next step.',
  'delivery.failed.not-wanted':
    'A letter was not delivered: the other side does not accept it. Its case has it as the next step.',
  'delivery.failed.no-answer':
    'A letter was not delivered: the other mail server did not answer for too long. Its case has it as the next step.',
  'delivery.failed.other': 'A letter was not delivered: it came back. Its case has it as the next step.',
  'delivery.delayed':
    'A letter is on its way longer than usual; the mail servers keep trying. It is noted with the letter.',
  'delivery.delivered': 'A letter was delivered or passed on: nothing changed.',
  'delivery.known': 'A report about a letter that was known already: nothing changed.',
  'delivery.unclear': 'A report about a letter that does not say what became of it: nothing changed.',
  'delivery.no-letter': 'A mail server reports of a mail that is no letter of this firm: nothing changed.',
  'mail.taken': 'A saved mail. Of what is in it: {$taken} taken, {$repeated} known before, {$left} left alone.',
  'mail.taken-in-part':
    'A saved mail. Of what is in it: {$taken} taken, {$repeated} known before, {$refused} not taken, {$left} left alone. When that is mended or answered, bring the mail again: what was taken is not taken twice.',
  'mail.left': 'Left alone: no bank statement, no e-invoice and no ledger.',
  'mail.nothing':
    'A saved mail with nothing in it that could be taken: no bank statement, no e-invoice, no ledger, and no report about a letter.',
  'mail.automatic':
    'An automatic answer, from somebody who is away or has read it. It says nothing of a delivery: nothing changed.',
  'mail.problem.too-large': 'The mail is larger than {$bytesMax} bytes: nothing of it was taken. Save its attachments.',
  'mail.problem.damaged': 'The mail is damaged and cannot be taken apart. Save it again, or save its attachments.',
  'mail.problem.cut-off': 'The mail ends within this attachment: it was not taken. Save the mail again.',
  'mail.problem.too-nested': 'Its parts lie too deep within each other: it cannot be taken apart.',
  'mail.problem.too-deep': 'A mail within more than {$depthMax} other mails: it was not opened. Save it by itself.',
  'mail.problem.too-many': 'More than {$partsMax} parts: those beyond were not looked at.',
  'mail.problem.too-slow':
    'Taking this mail apart took more than {$secondsMax} seconds, or too much memory: it was given up. Save its attachments.',
  'confirm.problem.delayed': 'on its way longer than usual; the mail servers keep trying',
  'confirm.problem.bounced-no-mailbox': 'there is no such mailbox',
  'confirm.problem.bounced-no-domain': 'the domain of the address cannot be found',
  'confirm.problem.bounced-mailbox-full': 'the mailbox is full',
  'confirm.problem.bounced-too-large': 'the letter is too large for the mailbox',
  'confirm.problem.bounced-not-wanted': 'the other side does not accept it',
  'confirm.problem.bounced-no-answer': 'the other mail server did not answer for too long',
  'confirm.problem.bounced-other': 'it came back',
} as const;
