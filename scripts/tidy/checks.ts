import { checkExports } from './check-exports.ts';
import { checkImports } from './check-imports.ts';
import { checkLeftovers } from './check-leftovers.ts';
import { checkLinks } from './check-links.ts';
import { checkMachinePaths } from './check-machine-paths.ts';
import { checkMessages } from './check-messages.ts';
import { checkPackages } from './check-packages.ts';
import { checkPhones } from './check-phones.ts';
import { checkPurity } from './check-purity.ts';
import { checkRules } from './check-rules.ts';
import { checkScreenWords } from './check-screen-words.ts';
import { checkSizes } from './check-sizes.ts';
import { checkTypes } from './check-types.ts';
import { checkUnused } from './check-unused.ts';
import type { Check } from './source.ts';

/** What tidy asks of the repository. Each entry has planted violations in `tidy.test.ts`. */
export const checks = {
  imports: checkImports,
  packages: checkPackages,
  purity: checkPurity,
  types: checkTypes,
  sizes: checkSizes,
  exports: checkExports,
  rules: checkRules,
  messages: checkMessages,
  'screen words': checkScreenWords,
  leftovers: checkLeftovers,
  links: checkLinks,
  phones: checkPhones,
  unused: checkUnused,
  'machine paths': checkMachinePaths,
} as const satisfies Readonly<Record<string, Check>>;
