import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShell, runProgram, type Shell } from './testing.ts';

type File = {
  playbook: {
    objections: { id: string; answer: Record<string, string>; next: string }[];
    stages: { next: string[] }[];
  };
};

let shell: Shell;
// Each command starts the program anew, which a busy machine needs time for.
describe('the playbook, in the shell', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    shell = await openShell();
    await shell.openFirm('Firm');
  });
  afterAll(() => shell?.close());
  const place = (name: string) => path.join(shell.folder, name);

  test('is written to a file, checked without a workbench, and taken back', async () => {
    const file = place('playbook.json');
    expect(await shell.run('guide', 'export', file)).toMatchObject({ exit: 0 });
    expect(existsSync(file)).toBe(true);
    expect((await shell.run('guide', 'export', file)).exit).toBe(1);
    const whole = await runProgram(['guide', 'check', file, '--json']);
    expect([whole.exit, JSON.parse(whole.out)]).toMatchObject([0, { whole: true, problems: [] }]);

    const content = JSON.parse(readFileSync(file, 'utf8')) as File;
    const [first] = content.playbook.objections;
    if (first === undefined) throw new Error('none');
    first.answer['en'] = 'Pay, or we will sue you.';
    writeFileSync(place('broken.json'), JSON.stringify(content));
    const broken = await runProgram(['guide', 'check', place('broken.json')]);
    expect([broken.exit, broken.out]).toEqual([1, expect.stringContaining(`objections.${first.id}.answer en`)]);
    expect(broken.out).toContain('we will sue');

    first.answer['en'] = 'It is on its way to you now: which day can it be paid?';
    writeFileSync(place('better.json'), JSON.stringify(content));
    const taken = await shell.run('guide', 'import', place('better.json'), '--json');
    expect([taken.exit, JSON.parse(taken.out)]).toMatchObject([0, { draftNo: 1, changes: 1, problems: [] }]);
  });

  test('P10: an excuse of the firm’s own is heard once it is published', async () => {
    const budget = [
      'our budget year starts in April',
      'the new budget is in April',
      'budget is used up until April',
      'nothing left in this year’s budget',
      'says budget is gone',
      'the budget was spent in autumn',
      'we wait for the budget to be approved',
      'no budget before spring',
      'there is no money in the budget of the department',
      'the department has used its budget',
    ];
    const file = place('own.json');
    await shell.run('guide', 'export', file);
    const content = JSON.parse(readFileSync(file, 'utf8')) as File;
    const [first] = content.playbook.objections;
    const own = {
      ...first,
      id: 'budget-used-up',
      name: { en: 'Budget used up', de: 'Budget erschöpft', it: 'Budget esaurito' },
      phrases: { en: budget, de: budget.map((one) => `${one} sagt er`), it: budget.map((one) => `dice ${one}`) },
    };
    content.playbook.objections = [own as never];
    writeFileSync(file, JSON.stringify(content));
    const taken = await shell.run('guide', 'import', file, '--json');
    const { draftNo } = JSON.parse(taken.out) as { draftNo: number };
    await shell.publish(draftNo);
    const heard = await shell.run('hear', 'the budget of this department is gone until April', '--json');
    expect(heard).toMatchObject({ exit: 0 });
    const [likeliest] = (JSON.parse(heard.out) as { heard: object[] }).heard;
    expect(likeliest).toMatchObject({ id: 'budget-used-up', name: 'Budget used up' });
    // Without the firm it is nobody's excuse.
    const plain = await runProgram(['hear', 'the budget of this department is gone until April', '--json']);
    expect(plain.out).not.toContain('budget-used-up');
  });

  test('a file that is none is refused with its places', async () => {
    writeFileSync(place('none.json'), '{"format":"duologue-playbook","formatVersion":9}');
    const refused = await runProgram(['guide', 'check', place('none.json')]);
    expect([refused.exit, refused.out]).toEqual([1, expect.stringContaining('formatVersion')]);
    expect((await runProgram(['guide', 'check', place('nowhere.json')])).exit).toBe(1);
  });
});
