import { useText } from '../messages/text-context.tsx';
import { Segments } from '../ui/form/segments.tsx';
import { VIEW_ORDER, type View } from './view.ts';

type ViewSwitchProps = {
  readonly view: View;
  readonly counts: Readonly<Record<View, number>> | undefined;
  readonly onChange: (view: View) => void;
};

export function ViewSwitch({ view, counts, onChange }: ViewSwitchProps) {
  const text = useText();
  return (
    <Segments
      label={text('worklist.views')}
      value={view}
      segments={VIEW_ORDER.map((value) => ({ value, label: text(`worklist.view.${value}`), count: counts?.[value] }))}
      onChange={onChange}
    />
  );
}
