import type { Sayings } from '@duologue/contract/gate.ts';
import * as named from '../../api/testing/named-call.ts';
import { sayingsFirst } from '../../api/testing/named-gate.ts';
import { type ListenerId, listenerOf, possibleListeners } from './listeners.ts';
import { SayPanel } from './say-panel.tsx';

const ignore = () => undefined;

type ShownProps = { readonly screen: named.Screen; readonly sayings?: Sayings; readonly id: ListenerId };

const Shown = ({ screen, sayings, id }: ShownProps) => (
  <SayPanel
    screen={screen}
    sayings={sayings}
    listener={listenerOf(id)}
    choices={possibleListeners(screen.call.state, { hasSpoken: false })}
    onChoose={ignore}
    onTick={ignore}
    onWhy={ignore}
  />
);

export const FirstTalk = () => <Shown screen={named.verified} sayings={sayingsFirst} id="first-talk" />;
export const NothingWanted = () => (
  <Shown screen={named.answered} sayings={{ ...sayingsFirst, items: [] }} id="before-verified" />
);
export const NotKnownYet = () => <Shown screen={named.answered} id="before-verified" />;
