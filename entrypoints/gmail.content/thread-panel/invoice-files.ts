import { mostFileBytes } from '../../../utils/domain/file-size.ts';
import type { InvoiceField } from '../../../utils/domain/invoice.ts';
import { text } from '../../../utils/interface-text/message.ts';
import { fieldName, fileRefusalSentence } from '../../../utils/interface-text/names.ts';
import type { Answer } from '../../../utils/messages/protocol.ts';
import { newRequestId } from '../../../utils/messages/request-id.ts';
import { sendFile } from '../../../utils/messages/send-file.ts';
import type { FactChanges } from '../../../utils/messages/views.ts';
import type { OpenThread } from '../../../utils/pages/mail-page.ts';
import type { Tools } from '../tools.ts';
import { likeliestFirst } from './likeliest-attachment.ts';
import type { ThreadState } from './thread-state.ts';

type FileRead = Extract<Answer<'read-file'>, { kind: 'read' }>;

/** Reads the invoice of a thread from its attachment or from a file of the user's. */
export interface InvoiceFiles {
  /** The names of the thread's PDF and XML files, the likeliest invoice first. */
  names(): readonly string[];
  readonly readAttachment: (index: number) => void;
  readonly readFile: (file: File) => void;
}

interface ThreadView {
  refresh(): Promise<void>;
  /** The overlay that stands now: tracking an offer puts another in its place. */
  state(): ThreadState | null;
}

/**
 * Bytes go to the background, which has them read elsewhere; what comes back is facts. What nothing contradicts is kept
 * at once and said; where sources differ nothing is kept before the user has chosen.
 */
export function invoiceFiles({ page, ask }: Tools, thread: OpenThread, view: ThreadView): InvoiceFiles {
  const attachments = () => likeliestFirst(thread.attachments(), page.account());

  /** What fails is said by the state itself. */
  const run = (action: (state: ThreadState) => Promise<void>) => {
    const state = view.state();
    if (state) void state.run(() => action(state)).catch(() => {});
  };

  async function read(state: ThreadState, file: Blob, name: string): Promise<void> {
    const account = page.account();
    if (!account) return;
    if (file.size > mostFileBytes) return state.say({ words: fileRefusalSentence('too-large') });
    state.say({ words: text('notice_reading_file') });
    const about = thread.read({ account, ownAddresses: [] });
    const answer = await sendFile(ask, file, name, (sent) => ask('read-file', { thread: about, file: sent }));
    if (answer.kind === 'refused') return state.say({ words: fileRefusalSentence(answer.reason) });
    if (answer.choices.length === 0) return keep(state, answer, {});
    const { choices } = answer;
    const done = () => state.show({ choices: null });
    state.say(null);
    state.show({
      choices: {
        choices,
        onCancel: done,
        onChosen(chosen) {
          done();
          run((now) => keep(now, answer, chosen));
        },
      },
    });
  }

  async function keep(state: ThreadState, { invoiceId, read }: FileRead, chosen: FactChanges): Promise<void> {
    const account = page.account();
    if (!account) return;
    const fields = Object.keys({ ...read, ...chosen }).filter((field) => field !== 'dueDateSource') as InvoiceField[];
    if (invoiceId === null) {
      const asked = { thread: thread.read({ account, ownAddresses: [] }), read, chosen };
      await ask('track-from-file', { ...asked, requestId: newRequestId() });
      await view.refresh();
      return view.state()?.say({ words: text('notice_file_tracked') });
    }
    if (fields.length === 0) return state.say({ words: text('notice_file_same') });
    const { entryIds } = await ask('correct-invoice', { invoiceId, read, chosen, requestId: newRequestId() });
    await view.refresh();
    const undo = () =>
      run(async (now) => {
        await ask('undo', { entryIds, requestId: newRequestId() });
        await view.refresh();
        now.say({ words: text('notice_undone') });
      });
    view.state()?.say({ words: text('notice_file_read', { facts: fields.map(fieldName).join(', ') }), undo });
  }

  return {
    names: () => attachments().map(({ name }) => name),
    readFile: (file) => run((state) => read(state, file, file.name)),
    readAttachment: (index) =>
      run(async (state) => {
        const attachment = attachments()[index];
        const file = attachment && (await thread.fetchAttachment(attachment));
        if (!attachment || !file) return state.say({ words: text('notice_attachment_not_given') });
        await read(state, file, attachment.name);
      }),
  };
}
