import { element } from '../element.ts';
import { type NodeTree, nodesOf, treesOf } from '../node-tree.ts';
import type { ReplicaPage } from '../replica-page.ts';
import type { BoxContent } from './box-content.ts';

/** A draft on its way into a browser window of its own, as the two windows hand it over. */
interface MovedDraft extends Omit<BoxContent, 'thread' | 'message' | 'written' | 'quoted'> {
  readonly threadId: string | null;
  readonly messageId: string | null;
  readonly written: readonly NodeTree[];
  readonly quoted: readonly NodeTree[];
}

const keyOf = (id: string) => `replica-moved-draft-${id}`;

/** Opens the window and leaves the draft where it finds it. */
export function moveIntoWindow({ settings }: ReplicaPage, content: BoxContent): void {
  const id = String(Date.now());
  const { thread, message, written, quoted, ...rest } = content;
  const holder = element('div', {}, ...written);
  const moved: MovedDraft = {
    ...rest,
    threadId: thread?.id ?? null,
    messageId: message?.id ?? null,
    written: treesOf(holder),
    quoted: quoted ? treesOf(element('div', {}, quoted)) : [],
  };
  localStorage.setItem(keyOf(id), JSON.stringify(moved));
  open(`${settings.home}popout?ver=replica&id=${id}#compose/${id}`, '_blank', 'width=700,height=700');
}

/** The draft this window was opened for; null in every other. */
export function movedHere({ store }: ReplicaPage): BoxContent | null {
  const id = new URLSearchParams(location.search).get('id');
  const kept = id && location.pathname.endsWith('/popout') ? localStorage.getItem(keyOf(id)) : null;
  if (!kept) return null;
  const { threadId, messageId, written, quoted, ...rest }: MovedDraft = JSON.parse(kept);
  const thread = (threadId && store.find(threadId)) || null;
  const [quote = null] = nodesOf(quoted);
  return {
    ...rest,
    thread,
    message: thread?.messages.find((message) => message.id === messageId) ?? null,
    written: nodesOf(written),
    quoted: quote instanceof HTMLElement ? quote : null,
  };
}
