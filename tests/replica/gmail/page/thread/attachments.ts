import type { ReplicaAttachment } from '../../../mailbox/thread.ts';
import { div, element, span } from '../element.ts';
import { waits } from '../latency.ts';
import type { Message } from '../mail.ts';
import type { ReplicaPage } from '../replica-page.ts';

/** The cards below a message. Their `download_url` comes once the "scan for viruses" is done. */
export function attachmentsOf(page: ReplicaPage, message: Message): HTMLElement {
  const cards = message.attachments.map((attachment, index) => cardOf(page, message, attachment, index));
  return div('hq gt', cards.length > 0 && div('aQH', ...cards));
}

function cardOf(page: ReplicaPage, message: Message, attachment: ReplicaAttachment, index: number): HTMLElement {
  const { name, mimeType, size } = attachment;
  const href = attachmentAddress(page, message, index);
  const card = element(
    'span',
    { class: 'aZo N5jrZb', draggable: 'true' },
    element(
      'a',
      { class: 'aQy e', href, target: '_blank', role: 'link', tabindex: '0' },
      span('a3I', `Preview attachment ${name}`),
      element(
        'div',
        { 'aria-hidden': 'true' },
        div('aSH', div('aYv', name.split('.').at(-1)?.toUpperCase() ?? '')),
        div(
          'aYy',
          div('aYA'),
          div('aYz', div('a12', div('aQA', span('aV3 zzV0ie', name)), div('aYp', span('SaH2Ve', size)))),
        ),
      ),
    ),
  );
  page.latency.later(waits.scan, () =>
    card.setAttribute('download_url', `${mimeType}:${encodeURIComponent(name)}:${href}`),
  );
  return card;
}

function attachmentAddress({ settings }: ReplicaPage, message: Message, index: number): string {
  const base = `https://mail.google.com${settings.home}`;
  return `${base}?ui=2&ik=0a1b2c3d4e&attid=0.${index + 1}&permmsgid=msg-f:${message.id}&th=${message.id}&view=att&disp=safe`;
}
