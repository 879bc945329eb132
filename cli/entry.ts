import process from 'node:process';

// Hearing is asked between two sentences of a call and needs nothing of the workbench: it does not wait for all of that
// to load. Every other command is the whole program's.
// With the excuses of a firm it does.
const ofFirm = process.argv.some((part) => /^--(data|firm|as)(=|$)/.test(part));
if (process.argv[2] === 'hear' && !ofFirm) await import('./commands/hear/alone.ts');
else await import('./main.ts');
