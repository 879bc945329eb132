import { keptLanguage } from '../messages/kept-language.ts';
import { useText } from '../messages/text-context.tsx';
import { useKept } from '../ui/base/kept.ts';
import { keptSingleKeys } from '../ui/base/take-key.ts';
import { keptTheme, THEMES } from '../ui/base/theme.ts';
import { Checkbox } from '../ui/form/checkbox.tsx';
import { ChoiceList } from '../ui/form/choice-list.tsx';
import { Panel } from '../ui/layout/page.tsx';
import { LANGUAGE_NAMES } from './language-names.ts';

export function LookSettings() {
  const text = useText();
  const language = useKept(keptLanguage);
  const theme = useKept(keptTheme);
  const singleKeys = useKept(keptSingleKeys);
  return (
    <Panel title={text('settings.look')}>
      <ChoiceList
        label={text('settings.language')}
        columns={3}
        choices={LANGUAGE_NAMES}
        value={language}
        onChange={keptLanguage.set}
      />
      <ChoiceList
        label={text('settings.theme')}
        columns={3}
        choices={THEMES.map((value) => ({ value, label: text(`settings.theme.${value}`) }))}
        value={theme}
        onChange={keptTheme.set}
      />
      <Checkbox isChecked={singleKeys} onChange={keptSingleKeys.set}>
        {text('settings.singleKeys')}
      </Checkbox>
    </Panel>
  );
}
