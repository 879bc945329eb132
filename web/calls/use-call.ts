import type { CALL_EVENTS, CallScreen } from '@duologue/contract/calls.ts';
import { type Query, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { Client } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { useApi, useClient } from '../api/query.ts';
import { hidesDebt } from './live/call-events.ts';

export type Screen = z.infer<typeof CallScreen>;
export type CallEventType = (typeof CALL_EVENTS)[number];

/** A second screen on the same call sees a change within this time. */
const FRESH_MS = 3_000;

/**
 * The call as the server has it, which is the truth: a reload or a second tab sees the same. `screen.brief` is taken
 * away at once when an event hides the debt, before the server has answered.
 */
export function useCall(callId: string) {
  const client = useClient();
  const [sending, setSending] = useState<CallEventType | undefined>();
  const [error, setError] = useState<unknown>(null);
  const [isOvertaken, setOvertaken] = useState(false);
  const query = useApi('GET /calls/{callId}', { params: { callId } }, { everyMs: FRESH_MS });
  const put = usePutScreen(callId);
  const { pending, tick } = useTicks(callId, put, (problem) => {
    setError(problem);
    void query.refetch();
  });

  async function happen(type: CallEventType): Promise<void> {
    const seen = query.data;
    if (seen === undefined || sending !== undefined) return;
    setSending(type);
    setError(null);
    try {
      const { screen, wasOvertaken } = await postFresh(client, type, seen);
      setOvertaken(wasOvertaken);
      put(() => screen);
    } catch (problem) {
      setError(problem);
      void query.refetch();
    } finally {
      setSending(undefined);
    }
  }

  async function saveNotes(notes: string): Promise<void> {
    const { turn } = await client.send('POST /calls/{callId}/notes', { params: { callId }, body: { notes } });
    put((screen) => ({ ...screen, call: { ...screen.call, turn, notes } }));
  }

  const screen = query.data === undefined ? undefined : withTicks(query.data, pending);
  const isHidden = screen !== undefined && sending !== undefined && hidesDebt(sending);
  return {
    screen: isHidden ? { ...screen, brief: null } : screen,
    sending,
    loadError: query.error,
    error,
    isOvertaken,
    happen,
    tick,
    saveNotes,
    reload: () => void query.refetch(),
  };
}

/** Ticks that the server has not confirmed lie on top of what it says, or its answer to one would undo the next. */
function useTicks(callId: string, put: (change: (screen: Screen) => Screen) => void, fail: (problem: unknown) => void) {
  const client = useClient();
  const [pending, setPending] = useState<readonly Tick[]>([]);
  async function tick(item: string, done: boolean): Promise<void> {
    const mine: Tick = { item, done };
    setPending((before) => [...before, mine]);
    try {
      const { turn, ticks } = await client.send('POST /calls/{callId}/ticks', { params: { callId }, body: mine });
      put((screen) => (turn < screen.call.turn ? screen : { ...screen, call: { ...screen.call, turn, ticks } }));
    } catch (problem) {
      fail(problem);
    } finally {
      setPending((before) => before.filter((one) => one !== mine));
    }
  }
  return { pending, tick };
}

type Tick = { readonly item: string; readonly done: boolean };

function withTicks(screen: Screen, pending: readonly Tick[]): Screen {
  if (pending.length === 0) return screen;
  const ticks = pending.reduce<readonly string[]>((all, { item, done }) => ticked(all, item, done), screen.call.ticks);
  return { ...screen, call: { ...screen.call, ticks: [...ticks] } };
}

function ticked(ticks: readonly string[], item: string, done: boolean): string[] {
  const others = ticks.filter((other) => other !== item);
  return done ? [...others, item] : others;
}

/** Puts what has just been learnt of the call before everybody who shows it. */
function usePutScreen(callId: string) {
  const queries = useQueryClient();
  const isOfCalls = { predicate: ({ queryKey }: Pick<Query, 'queryKey'>) => queryKey[0] === 'GET /calls/{callId}' };
  return (change: (screen: Screen) => Screen) => {
    // A look at the call that is still on its way may have seen it before this change: it is not waited for.
    void queries.cancelQueries(isOfCalls);
    queries.setQueriesData<Screen>(isOfCalls, (screen) => (screen?.call.callId === callId ? change(screen) : screen));
  };
}

/** Notes that were saved meanwhile move the turn on without changing the call: then the event is sent again, once. */
async function postFresh(client: Client, type: CallEventType, { call }: Screen) {
  const params = { callId: call.callId };
  const post = (turn: number) => client.send('POST /calls/{callId}/events', { params, body: { type, turn } });
  try {
    return { screen: await post(call.turn), wasOvertaken: false };
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.problem.status !== 409) throw problem;
    const now = await client.send('GET /calls/{callId}', { params });
    const isSame = now.call.state === call.state && now.call.turn !== call.turn;
    return isSame ? { screen: await post(now.call.turn), wasOvertaken: false } : { screen: now, wasOvertaken: true };
  }
}
