import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { createText } from '@duologue/words/text.ts';
import type { UseCase } from '../use-case.ts';
import { isMailReady } from './draft-letter.ts';
import type { LetterDeps } from './letter-deps.ts';
import { readSettings } from './settings-shape.ts';

/** A line to oneself with the settings as they are saved, and what the mail server said to it. Nobody's data is in it. */
export const tryMail =
  (deps: LetterDeps): UseCase<'POST /settings/mail/trial'> =>
  async ({ body }, acting) => {
    const { settings: mail } = await deps.store.inTenant(
      acting.tenantId,
      async (records) => (await records.letters.settings('mail')) ?? { settings: readSettings('mail', {}) },
    );
    if (!isMailReady({ mail })) return refuse({ code: 'mail-not-set-up' });
    const { language } = mail;
    const text = createText(await loadCatalogue(language), createFormats(language, 'UTC'), () => '');
    const words = text('letterSettings.trial.text');
    const at = deps.clock.now();
    const result = await deps.mailer.send(mail, {
      messageId: `<${deps.ids.next()}@${mail.fromAddress.split('@')[1] ?? 'localhost'}>`,
      date: formatInstant(at),
      to: body.to,
      subject: text('letterSettings.trial.subject'),
      text: `${words}\n`,
      html: `<p>${words}</p>`,
      language,
      attachments: [],
    });
    if (result.kind === 'accepted') return accept({ problem: null });
    return accept({ problem: { code: result.code, said: result.said } });
  };
